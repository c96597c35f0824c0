/** Milliseconds for which servers let a page be reused. */
export const FRESH = 60_000;

/**
 * Return the path of another page of the wiki that a link leads to; `undefined`
 * if it leads elsewhere, or opens a window.
 *
 * @param root path of the served folder
 */
export function otherPage(
	link: Element | null,
	root: string,
): string | undefined {
	if (!(link instanceof HTMLAnchorElement)) return undefined;
	const { origin, pathname, target } = link;
	const isOther =
		origin === location.origin &&
		pathname !== location.pathname &&
		pathname.startsWith(root) &&
		pathname.endsWith("/");
	return isOther && target === "" ? pathname : undefined;
}

/** Call back with each other page whose link is pointed at or focused, until a signal. */
export function whenReached(
	root: string,
	act: (page: string) => void,
	signal: AbortSignal,
): void {
	const reach = ({ target }: Event) => {
		const link = target instanceof Element ? target.closest("a") : null;
		const page = otherPage(link, root);
		if (page !== undefined) act(page);
	};
	// A touch begins with `pointerover`.
	for (const type of ["pointerover", "focusin"]) {
		document.addEventListener(type, reach, { signal, passive: true });
	}
}
