import type { Html } from "../text/html.ts";

/** What addresses depend on: the host and the page. */
export interface PageHost {
	/** Address of the page, such as `/phones`. */
	readonly path: string;
	/** Format the host's address of a page, or of a place on it. */
	href(page: string, id?: string): string;
	/** Format the host's address of a file beside the pages, such as `/directory.csv`. */
	fileHref(file: string): string;
	/** Format the host's address of a picture beside the Markdown, such as `/card.png`. */
	imageHref(file: string): string;
	/** Whether each entry of the directory has a page of its own. */
	readonly hasEntryPages: boolean;
	/**
	 * Content of the wiki's own elements before their scripts run, by tag, and
	 * content after them, by closing tag, such as `/merchant-lookup`.
	 */
	readonly forms: Readonly<Record<string, Html>>;
}
