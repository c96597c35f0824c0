import { FRESH, otherPage, whenReached } from "./other-page.ts";

/** Maximum number of pages fetched because their links are in view. */
const MOST = 6;

/**
 * Fetch the pages whose links are in view, one after the other, and at once one
 * whose link is pointed at or focused, so that the browser has them at the tap.
 * For browsers with neither a worker nor speculation rules, such as some in-app
 * browsers; for WebKit, whose navigations use only what a frame has loaded,
 * there is `frame-ahead`.
 *
 * @param root path of the served folder
 */
export function fetchAhead(root: string, signal: AbortSignal): void {
	const asked = new Map<string, number>();
	const ask = async (page: string, priority: RequestPriority) => {
		const now = performance.now();
		if (now - (asked.get(page) ?? -FRESH) < FRESH) return;
		asked.set(page, now);
		await fetch(page, { priority })
			.then((response) => response.arrayBuffer())
			.catch(() => asked.delete(page));
	};
	let queue = Promise.resolve();
	const observer = new IntersectionObserver((entries) => {
		for (const { isIntersecting, target } of entries) {
			const page = isIntersecting ? otherPage(target, root) : undefined;
			if (page === undefined) continue;
			observer.unobserve(target);
			queue = queue.then(() =>
				asked.size < MOST ? ask(page, "low") : undefined,
			);
		}
	});
	for (const link of document.links) observer.observe(link);
	whenReached(root, (page) => void ask(page, "high"), signal);
}
