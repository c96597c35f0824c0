import { formatStaticRoute } from "../core/links/static-route.ts";
import {
	addEntryButtons,
	addLinkButtons,
	addNumberButtons,
	addTextButton,
	listenForCopy,
} from "./article/copy-buttons.ts";
import { listenForDrawer } from "./article/drawer.ts";
import { landOn } from "./article/landing.ts";
import { makeButton } from "./article/make-button.ts";
import { makeElement } from "./article/make-element.ts";
import { openForPrint } from "./article/open-for-print.ts";
import { keepOpenStateTrue } from "./article/open-now.ts";
import { ThemeSwitchElement } from "./article/theme-switch-element.ts";
import { hasPlan } from "./plan/has-plan.ts";
import { addPlanButtons, listenForPlan } from "./plan/listen-for-plan.ts";
import { isSavingData } from "./platform/saving-data.ts";
import { isSummons } from "./search/search-keys.ts";
import { keepDrafts } from "./static/drafts.ts";
import { loadWithRetry } from "./static/load-with-retry.ts";
import {
	isNewEntry,
	isReturn,
	markEntry,
	rememberScroll,
	restoreScroll,
} from "./static/scroll-restoration.ts";

/** Whether pages are to be kept for reading offline. */
declare const __WORKER__: boolean;
declare global {
	interface Document {
		/** Chrome's: the page is made ready before anybody asked for it. */
		readonly prerendering?: boolean;
	}
}

const { signal } = new AbortController();
const FOUND = "found";
const UNRESOLVED = "unresolved";
/** The served folder, whatever it is called: this script stands in `assets/`. */
const root = new URL(/* @vite-ignore */ "../", import.meta.url).pathname;
const page = document.documentElement.dataset.page ?? "";
const href = (path: string, id?: string) =>
	new URL(formatStaticRoute("/", path, id), new URL(root, location.href))
		.pathname + (id ? `#${id}` : "");

const article = document.querySelector("#main");
const hasReturned = article !== null && isReturn() && restoreScroll(article);
enhance();

/** What a page that can be read already gets in addition. */
function enhance(): void {
	customElements.define("theme-switch", ThemeSwitchElement);
	listenForDrawer(signal);
	keepOpenStateTrue(document, signal);
	openForPrint(signal);
	listenForCopy(
		(id, at) => new URL(sharedAddress(id, at), location.origin).href,
		signal,
	);
	keepDrafts(signal);
	listenForNeeds();
	listenForPlan(href, signal);
	if (article) {
		addNumberButtons(article);
		addEntryButtons(article);
		addPlanButtons(article);
		addLinkButtons(article);
		addTextButton(article);
		rememberScroll(article, signal);
	}
	whenShown(() => void arrive({ lands: !hasReturned }));
	addEventListener("hashchange", followHash, { signal });
	addEventListener("online", resolveAgain, { signal });
	addEventListener("pageswap", forgiveTransition, { signal });
	// While a page loads, the browser itself goes to the heading, and focuses it.
	if (document.readyState === "complete") setTimeout(afterLoad);
	else addEventListener("load", () => setTimeout(afterLoad), { signal });
}

/** Land where the address says; an address that is no place is resolved first. */
async function arrive({ lands }: { readonly lands: boolean }): Promise<void> {
	// An old address has been followed already.
	if (document.documentElement.hidden) return;
	markEntry();
	document.getElementById(UNRESOLVED)?.remove();
	const id = readId();
	const isPlace = id !== undefined && document.getElementById(id) !== null;
	const isOdd =
		page === "/_404" || /[?&]id=/.test(location.search) || (id && !isPlace);
	if (isOdd) {
		await import("./static/static-address.ts")
			.then(({ resolveAddress }) => resolveAddress({ root, page, href }))
			.catch(sayUnresolved);
	} else if (isPlace && lands && !isOwnControl(id)) landOn(id);
	await markFound();
}

/** The page can be read; what was asked for may stand elsewhere. */
function sayUnresolved(): void {
	document.getElementById(UNRESOLVED)?.remove();
	const words = "没有读到这个地址指的是哪里，可能是网络不通。";
	const notice = makeElement("p", "notice", words);
	notice.id = UNRESOLVED;
	notice.setAttribute("role", "alert");
	const button = makeButton("再试");
	button.addEventListener("click", resolveAgain);
	notice.append(button);
	article?.prepend(notice);
}

/** At the reader's wish, or when there is a network again. */
function resolveAgain(): void {
	if (document.getElementById(UNRESOLVED)) void arrive({ lands: true });
}

/** The skip link and the sidebar are reached without landing. */
function isOwnControl(id: string): boolean {
	return id === "main" || id === "__sidebar";
}

/** An entry is shared by its own page, whose title has the number. */
function sharedAddress(id: string, at: string | undefined): string {
	const isEntry = document.getElementById(id)?.closest("[data-entry]");
	return isEntry && at === undefined
		? href(`/phones/${id}`)
		: href(at ?? page, id);
}

/** A link of the page leads to a place; the way back to where the reader was. */
function followHash(): void {
	const lands = isNewEntry() || !article || !restoreScroll(article);
	void arrive({ lands });
}

/** A transition to a page that is left again at once is no failure. */
function forgiveTransition(event: Event): void {
	const { ready, finished } = Object(Reflect.get(event, "viewTransition"));
	for (const promise of [ready, finished]) {
		if (promise instanceof Promise) promise.catch(() => undefined);
	}
}

/** Now, or when a page that was made ready in advance is shown. */
function whenShown(act: () => void): void {
	if (!document.prerendering) act();
	else document.addEventListener("prerenderingchange", act, { once: true });
}

/** Take the focus back from the heading, unless the reader has gone elsewhere; then what nobody waits for. */
function afterLoad(): void {
	const { activeElement } = document;
	if (activeElement && activeElement.id === readId()) {
		void arrive({ lands: !hasReturned });
	}
	if (page === "/") void showDue();
	void prepare();
	void markReading();
}

/** Where the contents stand beside the text, they say what is being read. */
async function markReading(): Promise<void> {
	if (!matchMedia("(min-width: 1280px)").matches) return;
	await import("./article/mark-current.ts")
		.then(({ followReading }) => followReading(signal))
		.catch(() => undefined);
}

/** What is due of the reader's own list; where none is kept, no more is loaded. */
async function showDue(): Promise<void> {
	await hasPlan()
		.then((has) => (has ? import("./static/static-due.ts") : undefined))
		.then((due) => due?.startDue(href, signal))
		.catch(() => undefined);
}

/** Keep the pages for reading offline, or at least fetch the next one ahead. */
async function prepare(): Promise<void> {
	if (isSavingData()) return;
	// A worker that is refused costs what is offline, and nothing else.
	const hasWorker =
		__WORKER__ &&
		(await import("./static/register-worker.ts")
			.then(({ registerWorker }) => registerWorker(root))
			.catch(() => false));
	const hasRules = HTMLScriptElement.supports?.("speculationrules");
	if (hasWorker || hasRules) return;
	// Apple's engine gives a navigation what a frame has loaded, not what was fetched.
	const loading =
		"GestureEvent" in window
			? import("./static/frame-ahead.ts").then(({ frameAhead }) => frameAhead)
			: import("./static/fetch-ahead.ts").then(({ fetchAhead }) => fetchAhead);
	await loading.then((ahead) => ahead(root, signal)).catch(() => undefined);
}

/** The id in the address as it is written; one that cannot be decoded is odd. */
function readId(): string | undefined {
	const fragment = location.hash.slice(1);
	if (fragment === "") return undefined;
	try {
		return decodeURIComponent(fragment);
	} catch {
		return fragment;
	}
}

/** Mark the words by which a search on another page found this place. */
async function markFound(): Promise<void> {
	const found = takeFound();
	if (!found || found.id !== readId()) return;
	// The place is there without the marks.
	await import("./search/mark-words.ts")
		.then(({ markWords }) => markWords(found.id, found.words))
		.catch(() => undefined);
}

function takeFound():
	| { readonly id: string; readonly words: readonly string[] }
	| undefined {
	try {
		const found = sessionStorage.getItem(FOUND);
		sessionStorage.removeItem(FOUND);
		return found ? JSON.parse(found) : undefined;
	} catch {
		// Storage refused: the place is shown without marks.
		return undefined;
	}
}

/** Search and lookup are loaded when somebody reaches for them. */
function listenForNeeds(): void {
	const search = loadWithRetry(".search-layer", async () => {
		const { startSearch } = await import("./static/static-search.ts");
		startSearch({ href, open: openFound });
	});
	const lookup = loadWithRetry(".lookup-answers", async () => {
		const { startLookup } = await import("./static/static-lookup.ts");
		await startLookup({ href, fileHref: (file) => root + file.slice(1) });
	});
	const plan = loadWithRetry(".pasted-found", async () => {
		const { startPlan } = await import("./static/static-plan.ts");
		await startPlan(href);
	});
	if (document.querySelector("my-merchants")) plan(false);
	const reach = ({ target }: Event) => {
		if (!(target instanceof Element)) return;
		if (target.closest("wiki-search")) search();
		if (target.closest("merchant-lookup")) lookup();
		if (target.closest("my-merchants")) plan();
	};
	for (const type of ["focusin", "pointerdown", "input"]) {
		document.addEventListener(type, reach, { signal });
	}
	document.addEventListener("keydown", summonSearch, { signal });
	addEventListener("pageshow", () => {
		if (/[?&]q=/.test(location.href)) search();
	});
	const isWritten = (selector: string) =>
		document.querySelector<HTMLTextAreaElement>(selector)?.value;
	if (isWritten("#merchant-number")) lookup();
	if (isWritten("#search-box")) search();
	// Somebody may have been faster than this script.
	const { activeElement } = document;
	if (activeElement?.closest("wiki-search")) search();
	if (activeElement?.closest("merchant-lookup")) lookup();
}

/** The search, once it is there, answers its keys itself; until then they lead to its box. */
function summonSearch(event: KeyboardEvent): void {
	if (customElements.get("wiki-search") || !isSummons(event)) return;
	event.preventDefault();
	document.querySelector<HTMLElement>("#search-box")?.focus();
}

function openFound(path: string, id: string, words: readonly string[]): void {
	try {
		sessionStorage.setItem(FOUND, JSON.stringify({ id, words }));
	} catch {
		// Storage refused: the place is shown without marks.
	}
	const address = href(path, id);
	if (path !== page) location.href = address;
	else if (readId() === id) void arrive({ lands: true });
	else location.hash = id;
}
