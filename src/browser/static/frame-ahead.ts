import { makeElement } from "../article/make-element.ts";
import { FRESH, otherPage, whenReached } from "./other-page.ts";

/** Maximum number of pages loaded because their links are in view, per rest and in all. */
const AT_REST = 2;
const MOST = 6;
/** Milliseconds without scrolling or touching that count as a rest. */
const REST = 2_000;
/** Attributes of the hidden frame, whose empty sandbox allows nothing. */
const HIDDEN = {
	...{ sandbox: "", hidden: "", tabindex: "-1", "aria-hidden": "true" },
};

/**
 * Load the page whose link is pointed at or focused in a hidden frame without
 * scripts; while the reader rests, load those of the first links in view, one
 * at a time. For WebKit without a worker, as in in-app browsers on iPhones: its
 * navigations use what a frame has loaded.
 *
 * @param root path of the served folder
 */
export function frameAhead(root: string, signal: AbortSignal): void {
	const loaded = new Map<string, number>();
	let frame: HTMLIFrameElement | undefined;
	let resting = 0;
	const isFresh = (page: string) =>
		performance.now() - (loaded.get(page) ?? -FRESH) < FRESH;
	const drop = () => {
		frame?.remove();
		frame = undefined;
	};
	const load = (pages: readonly string[]) => {
		const [page, ...others] = pages.filter((each) => !isFresh(each));
		if (page === undefined || frame?.getAttribute("src") === page) return;
		drop();
		frame = makeElement("iframe", { ...HIDDEN, src: page });
		frame.addEventListener("load", () => {
			loaded.set(page, performance.now());
			drop();
			load(others);
		});
		document.body.append(frame);
	};
	const rest = () => {
		clearTimeout(resting);
		resting = setTimeout(() => {
			const most = Math.min(AT_REST, MOST - loaded.size);
			if (frame || most <= 0) return;
			const pages = firstPages(root).filter((page) => !loaded.has(page));
			load(pages.slice(0, most));
		}, REST);
	};
	whenReached(root, (page) => load([page]), signal);
	const options = { signal, passive: true, capture: true };
	for (const type of ["scroll", "pointerdown", "pointerup"]) {
		document.addEventListener(type, rest, options);
	}
	// A page still loading would compete with the tapped one.
	document.addEventListener("click", drop, options);
	rest();
}

/** List the pages that the article's links in view lead to, from the top. */
function firstPages(root: string): readonly string[] {
	const pages = [...document.querySelectorAll("#main a")]
		.filter(isInView)
		.map((link) => otherPage(link, root))
		.filter((page) => page !== undefined);
	return [...new Set(pages)];
}

function isInView(link: Element): boolean {
	const { top, bottom, height } = link.getBoundingClientRect();
	return height > 0 && top >= 0 && bottom <= innerHeight;
}
