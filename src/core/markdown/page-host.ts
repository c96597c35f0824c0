import type { Html } from "../text/html.ts";

/** What a page's addresses depend on: the host, and where the page stands. */
export interface PageHost {
	/** Address of the page, such as `/phones`. */
	readonly path: string;
	/** The host's link to a page, or to a place of it. */
	href(page: string, id?: string): string;
	/** The host's address of a file beside the pages, such as `/directory.csv`. */
	fileHref(file: string): string;
	/** The host's address of a picture beside the Markdown, such as `/card.png`. */
	imageHref(file: string): string;
	/** Whether each entry of the directory has a page of its own. */
	readonly hasEntryPages: boolean;
	/**
	 * What stands in the wiki's own elements before their scripts run, by tag;
	 * and what follows them, by closing tag, such as `/merchant-lookup`.
	 */
	readonly forms: Readonly<Record<string, Html>>;
}
