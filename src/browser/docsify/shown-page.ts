import type { Docsify } from "docsify";

/**
 * Address of the page that docsify shows, such as `/phones`; docsify keeps it
 * percent-encoded.
 */
export function shownPage({ route }: Pick<Docsify, "route">): string {
	return decodeURI(route.path);
}
