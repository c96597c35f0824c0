/**
 * Address of another page of the wiki to which a link leads; `undefined` where
 * it leads elsewhere, or to a window of its own.
 *
 * @param root path of the served folder
 */
export function otherPage(link: Element, root: string): string | undefined {
	if (!(link instanceof HTMLAnchorElement)) return undefined;
	const { origin, pathname, target } = link;
	const isOther =
		origin === location.origin &&
		pathname !== location.pathname &&
		pathname.startsWith(root) &&
		pathname.endsWith("/");
	return isOther && target === "" ? pathname : undefined;
}
