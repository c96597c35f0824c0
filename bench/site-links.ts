/** A link to a page of the wiki in its Markdown: the page, and the place with its `#`. */
export const LINK = /\]\(\/([\w/-]*?)(?:README)?(?:\.md)?((?:#[\w-]+)?)\)/g;

/** Address of a page that is a folder, from the root. */
export const folderAddress = (page: string, id?: string) =>
	`${page.slice(1)}${page === "/" ? "" : "/"}${id ? `#${id}` : ""}`;
