import { holdAt } from "../article/landing.ts";

/** Where a reader was on a page: a child of the article, and its distance from the window's top. */
interface Place {
	readonly child: number;
	readonly top: number;
}

const CALM = 200;

/**
 * Remember with the history where the reader is. Browsers remember a number of
 * pixels, which is another place when what stands above has not been drawn yet.
 */
export function rememberPlace(article: Element, signal: AbortSignal): void {
	// Otherwise the browser would go to its pixels after us.
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
	// To measure and to write takes time that the next page would have to wait.
	addEventListener("pagehide", () => timer > 0 && remember(), { signal });
	// Before a link of the page itself is followed.
	const rememberStart = ({ target }: Event) => {
		const link = target instanceof Element ? target.closest("a") : null;
		if (link?.hash && link.pathname === location.pathname) remember();
	};
	addEventListener("click", rememberStart, { signal, capture: true });
}

/** Whether the page was opened on a way back, or again. */
export function isReturn(): boolean {
	const [navigation] = performance.getEntriesByType("navigation");
	return (
		navigation instanceof PerformanceNavigationTiming &&
		["back_forward", "reload"].includes(navigation.type)
	);
}

/** Go back to where the reader was; whether that was known. */
export function returnToPlace(article: Element): boolean {
	const { place } = Object(history.state);
	if (!place) return false;
	const { child, top }: Place = place;
	const target = article.children[child];
	if (target) holdAt(target, top);
	return target !== undefined;
}

/** Whether the history has no memory of being here: a link was followed, not a way back. */
export function isNewEntry(): boolean {
	return Object(history.state).isKnown !== true;
}

/** Let the history know that the reader has been here. */
export function markEntry(): void {
	history.replaceState({ ...Object(history.state), isKnown: true }, "");
}

/** The first child that reaches below the window's top. */
function placeOf(article: Element): Place {
	const tops = [...article.children].map((each) =>
		each.getBoundingClientRect(),
	);
	const child = tops.findIndex(({ bottom }) => bottom > 0);
	return { child, top: tops[child]?.top ?? 0 };
}
