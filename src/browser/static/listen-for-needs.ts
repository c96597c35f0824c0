import { isSummons } from "../search/search-keys.ts";
import { loadWithRetry } from "./load-with-retry.ts";

const BOXES = "#search-box, #merchant-number";

/** The current page. */
interface Page {
	/** Address of the served folder. */
	readonly root: string;
	readonly signal: AbortSignal;
	/** Address of a place. */
	href(path: string, id?: string): string;
	/** Open a search result and mark folded words there. */
	open(path: string, id: string, words: readonly string[]): void;
}

/** Load search, lookup and plan when the reader first reaches for them. */
export function listenForNeeds({ root, href, open, signal }: Page): void {
	const search = loadWithRetry(".search-layer", async () => {
		const { startSearch } = await import("./static-search.ts");
		startSearch({ href, open });
	});
	const lookup = loadWithRetry(".lookup-answers", async () => {
		const { startLookup } = await import("./static-lookup.ts");
		await startLookup({ href, fileHref: (file) => root + file.slice(1) });
	});
	const plan = loadWithRetry(".pasted-found", async () => {
		const { startPlan } = await import("./static-plan.ts");
		await startPlan(href);
	});
	if (document.querySelector("my-merchants")) plan(false);
	const reach = (target: EventTarget | null) => {
		if (!(target instanceof Element)) return;
		if (target.closest("wiki-search")) search();
		if (target.closest("merchant-lookup")) lookup();
		if (target.closest("my-merchants")) plan();
	};
	for (const type of ["focusin", "pointerdown", "input"]) {
		document.addEventListener(type, ({ target }) => reach(target), { signal });
	}
	document.addEventListener("keydown", summonSearch, { signal });
	addEventListener("pageshow", () => {
		if (/[?&]q=/.test(location.href)) search();
	});
	// The reader may have used a box before this script ran.
	for (const box of document.querySelectorAll<HTMLInputElement>(BOXES)) {
		if (box.value !== "" || box === document.activeElement) reach(box);
	}
}

/** Focus the search box on the search's keys until the search is loaded and handles them. */
function summonSearch(event: KeyboardEvent): void {
	if (customElements.get("wiki-search") || !isSummons(event)) return;
	event.preventDefault();
	document.querySelector<HTMLElement>("#search-box")?.focus();
}
