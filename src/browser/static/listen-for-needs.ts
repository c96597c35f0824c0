import { isSummons } from "../search/search-keys.ts";
import { loadWithRetry } from "./load-with-retry.ts";

const BOXES = "#search-box, #merchant-number";

/** The page on which somebody reads. */
interface Page {
	/** Address of the served folder. */
	readonly root: string;
	readonly signal: AbortSignal;
	/** Address of a place. */
	href(path: string, id?: string): string;
	/** Show what a search found, with folded words marked there. */
	open(path: string, id: string, words: readonly string[]): void;
}

/** Search and lookup are loaded when somebody reaches for them. */
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
	// Somebody may have been faster than this script.
	for (const box of document.querySelectorAll<HTMLInputElement>(BOXES)) {
		if (box.value !== "" || box === document.activeElement) reach(box);
	}
}

/** The search, once it is there, answers its keys itself; until then they lead to its box. */
function summonSearch(event: KeyboardEvent): void {
	if (customElements.get("wiki-search") || !isSummons(event)) return;
	event.preventDefault();
	document.querySelector<HTMLElement>("#search-box")?.focus();
}
