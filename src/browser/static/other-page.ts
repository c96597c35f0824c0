/** Milliseconds; servers let a page be used again for a minute. */
export const FRESH = 60_000;

/**
 * Address of another page of the wiki to which a link leads; `undefined` where
 * it leads elsewhere, or to a window of its own.
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
	// Touching begins with a pointer that comes over the link.
	for (const type of ["pointerover", "focusin"]) {
		document.addEventListener(type, reach, { signal, passive: true });
	}
}
