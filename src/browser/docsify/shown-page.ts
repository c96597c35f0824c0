import type { Docsify } from "docsify";

/** Return the decoded address of the page that docsify shows, such as `/phones`. */
export function shownPage({ route }: Pick<Docsify, "route">): string {
	return decodeURI(route.path);
}
