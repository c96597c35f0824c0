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
		/** Chrome only: whether the page is being prerendered. */
		readonly prerendering?: boolean;
	}
}

const { signal } = new AbortController();
const UNRESOLVED = "unresolved";
/** Path of the served folder, above `assets/`, where this script is. */
const root = new URL(/* @vite-ignore */ "../", import.meta.url).pathname;
const page = document.documentElement.dataset.page ?? "";
const href = (path: string, id?: string) =>
	new URL(formatStaticRoute("/", path, id), new URL(root, location.href))
		.pathname + (id ? `#${id}` : "");

const article = document.querySelector("#main");
const hasReturned = article !== null && isReturn() && restoreScroll(article);
enhance();

/** Enhance a page that is already readable. */
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
		// Slow on some phones, so the place in the address is drawn first.
		if (article) {
			addArticleButtons(article);
			addPlanButtons(article);
		}
		whenShown(() => void arrive({ lands: !hasReturned }));
	});
	addEventListener("hashchange", followHash, { signal });
	addEventListener("online", resolveAgain, { signal });
	addEventListener("pageswap", forgiveTransition, { signal });
	// During the load, the browser itself scrolls to the heading and focuses it.
	if (document.readyState === "complete") setTimeout(afterLoad);
	else addEventListener("load", () => setTimeout(afterLoad), { signal });
}

/** Run after the next frame, or at once if the page is not drawn. */
function afterFrame(act: () => void): void {
	if (document.prerendering || document.visibilityState === "hidden") act();
	else requestAnimationFrame(() => setTimeout(act));
}

/** Land on the place in the address; resolve an address that names none. */
async function arrive({ lands }: { readonly lands: boolean }): Promise<void> {
	// An inline script is already following an old address.
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

/** Show that the address was not resolved; the page itself is readable. */
function sayUnresolved(): void {
	document.getElementById(UNRESOLVED)?.remove();
	const words = "没有读到这个地址指的是哪里，可能是网络不通。";
	const notice = { class: "notice", id: UNRESOLVED, role: "alert" };
	const button = makeButton("再试");
	button.addEventListener("click", resolveAgain);
	article?.prepend(makeElement("p", notice, words, button));
}

/** Resolve again when the reader asks for it, or the network is back. */
function resolveAgain(): void {
	if (document.getElementById(UNRESOLVED)) void arrive({ lands: true });
}

/** Return whether an id belongs to a control that is reached without landing. */
function isOwnControl(id: string): boolean {
	return id === "main" || id === "__sidebar";
}

/** Return the address to share; an entry's is its own page, whose title has the number. */
function sharedAddress(id: string, at: string | undefined): string {
	const isEntry = document.getElementById(id)?.closest(".entry");
	return isEntry && at === undefined
		? href(`/phones/${id}`)
		: href(at ?? page, id);
}

/** Land on a followed link's place; on back or forward, restore the scroll position. */
function followHash(): void {
	const lands = isNewEntry() || !article || !restoreScroll(article);
	void arrive({ lands });
}

/** Ignore the failure of a transition to a page that is left at once. */
function forgiveTransition(event: Event): void {
	const { ready, finished } = Object(Reflect.get(event, "viewTransition"));
	for (const promise of [ready, finished]) {
		if (promise instanceof Promise) promise.catch(() => undefined);
	}
}

/** Run now, or when a prerendered page is shown. */
function whenShown(act: () => void): void {
	if (!document.prerendering) act();
	else document.addEventListener("prerenderingchange", act, { once: true });
}

/** Land again if the browser has focused the heading, then start what nobody waits for. */
function afterLoad(): void {
	const { activeElement } = document;
	if (activeElement && activeElement.id === readId()) {
		void arrive({ lands: !hasReturned });
	}
	if (page === "/") void showDue();
	void keepOrFetchAhead(root, signal);
	void markReading();
}

/** Mark the current section, if the contents are beside the text. */
async function markReading(): Promise<void> {
	if (!matchMedia(BESIDE_TEXT).matches) return;
	await import("./article/mark-current.ts")
		.then(({ followReading }) => followReading(signal))
		.catch(() => undefined);
}

/** Show what is due in the reader's own list; if there is none, load nothing. */
async function showDue(): Promise<void> {
	await hasPlan()
		.then((has) => (has ? import("./static/static-due.ts") : undefined))
		.then((due) => due?.startDue(href, signal))
		.catch(() => undefined);
}

/** Return the decoded id in the address, or as it is if it cannot be decoded. */
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
