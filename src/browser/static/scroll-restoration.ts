import { holdAt } from "../article/landing.ts";
import { navigationType } from "../platform/navigation-type.ts";

/** A scroll position: a child of the article, and its distance from the window's top in pixels. */
interface Place {
	readonly child: number;
	readonly top: number;
}

const CALM = 200;

/**
 * Save the scroll position in the history as the reader scrolls. Browsers save
 * a number of pixels, which is another place while the blocks above it are not
 * laid out.
 */
export function rememberScroll(article: Element, signal: AbortSignal): void {
	// Otherwise the browser would scroll to its own position afterwards.
	history.scrollRestoration = "manual";
	let timer = 0;
	const remember = () => {
		clearTimeout(timer);
		timer = 0;
		const place = placeOf(article);
		history.replaceState({ ...Object(history.state), place }, "");
	};
	const rememberSoon = () => {
		clearTimeout(timer);
		timer = setTimeout(remember, CALM);
	};
	addEventListener("scroll", rememberSoon, { signal, passive: true });
	// Measuring and saving would delay the next page, so only if it is still due.
	addEventListener("pagehide", () => timer > 0 && remember(), { signal });
	// Save before a link inside the page is followed.
	const rememberStart = ({ target }: Event) => {
		const link = target instanceof Element ? target.closest("a") : null;
		if (link?.hash && link.pathname === location.pathname) remember();
	};
	addEventListener("click", rememberStart, { signal, capture: true });
}

/** Whether the page was reached by back or forward, or reloaded. */
export function isReturn(): boolean {
	const type = navigationType();
	return type === "back_forward" || type === "reload";
}

/** Restore the scroll position; `false` if none was saved. */
export function restoreScroll(article: Element): boolean {
	const { place } = Object(history.state);
	if (!place) return false;
	const { child, top }: Place = place;
	const target = article.children[child];
	if (target) holdAt(target, top);
	return target !== undefined;
}

/** Find the first child that reaches below the window's top. */
function placeOf(article: Element): Place {
	const tops = [...article.children].map((each) =>
		each.getBoundingClientRect(),
	);
	const child = tops.findIndex(({ bottom }) => bottom > 0);
	return { child, top: tops[child]?.top ?? 0 };
}
