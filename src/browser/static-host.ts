import { formatStaticRoute } from "../core/links/static-route.ts";
import { BESIDE_TEXT } from "./article/beside-text.ts";
import { addArticleButtons, listenForCopy } from "./article/copy-buttons.ts";
import { listenForDrawer } from "./article/drawer.ts";
import { landOn } from "./article/landing.ts";
import { makeButton } from "./article/make-button.ts";
import { makeElement } from "./article/make-element.ts";
import { openForPrint } from "./article/open-for-print.ts";
import { keepOpenStateTrue } from "./article/open-now.ts";
import { defineThemeSwitch } from "./article/theme-switch-element.ts";
import { hasPlan } from "./plan/has-plan.ts";
import { addPlanButtons, listenForPlan } from "./plan/listen-for-plan.ts";
import { isNewEntry, markEntry } from "./platform/history-entry.ts";
import { ifAllowed } from "./platform/if-allowed.ts";
import { keepDrafts } from "./static/drafts.ts";
import { markFound, rememberFound } from "./static/found-place.ts";
import { keepOrFetchAhead } from "./static/keep-or-fetch-ahead.ts";
import { listenForNeeds } from "./static/listen-for-needs.ts";
import {
	isReturn,
	rememberScroll,
	restoreScroll,
} from "./static/scroll-restoration.ts";

declare global {
	interface Document {
		/** Chrome's: the page is made ready before anybody asked for it. */
		readonly prerendering?: boolean;
	}
}

const { signal } = new AbortController();
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
	defineThemeSwitch();
	listenForDrawer(signal);
	openForPrint(signal);
	listenForCopy(
		(id, at) => new URL(sharedAddress(id, at), location.origin).href,
		signal,
	);
	keepDrafts(signal);
	listenForNeeds({ root, href, open: openFound, signal });
	listenForPlan(href, signal);
	if (article) rememberScroll(article, signal);
	afterFrame(() => {
		keepOpenStateTrue(document, signal);
		// What takes a slow phone a while: the place that it was led to is drawn before.
		if (article) {
			addArticleButtons(article);
			addPlanButtons(article);
		}
		whenShown(() => void arrive({ lands: !hasReturned }));
	});
	addEventListener("hashchange", followHash, { signal });
	addEventListener("online", resolveAgain, { signal });
	addEventListener("pageswap", forgiveTransition, { signal });
	// While a page loads, the browser itself goes to the heading, and focuses it.
	if (document.readyState === "complete") setTimeout(afterLoad);
	else addEventListener("load", () => setTimeout(afterLoad), { signal });
}

/** After what is there has been drawn, if it is drawn at all. */
function afterFrame(act: () => void): void {
	if (document.prerendering || document.visibilityState === "hidden") act();
	else requestAnimationFrame(() => setTimeout(act));
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
	await markFound(readId());
}

/** The page can be read; what was asked for may stand elsewhere. */
function sayUnresolved(): void {
	document.getElementById(UNRESOLVED)?.remove();
	const words = "没有读到这个地址指的是哪里，可能是网络不通。";
	const notice = { class: "notice", id: UNRESOLVED, role: "alert" };
	const button = makeButton("再试");
	button.addEventListener("click", resolveAgain);
	article?.prepend(makeElement("p", notice, words, button));
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
	const isEntry = document.getElementById(id)?.closest(".entry");
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
	void keepOrFetchAhead(root, signal);
	void markReading();
}

/** Where the contents stand beside the text, they say what is being read. */
async function markReading(): Promise<void> {
	if (!matchMedia(BESIDE_TEXT).matches) return;
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

/** The id in the address as it is written; one that cannot be decoded is odd. */
function readId(): string | undefined {
	const fragment = location.hash.slice(1);
	if (fragment === "") return undefined;
	return ifAllowed(() => decodeURIComponent(fragment)) ?? fragment;
}

function openFound(path: string, id: string, words: readonly string[]): void {
	rememberFound({ id, words });
	const address = href(path, id);
	if (path !== page) location.href = address;
	else if (readId() === id) void arrive({ lands: true });
	else location.hash = id;
}
