import type { Token, Tokens } from "marked";
import { innerTokens, lexPage } from "../markdown/lex-page.ts";
import { plainWords } from "../markdown/plain-words.ts";

/** A line of the sidebar: a page, or the title of a group of pages. */
export interface SidebarItem {
	readonly title: string;
	/** The page's file under `docs/`, such as `tool/jsy.md`; a group has none. */
	readonly file: string | undefined;
	readonly items: readonly SidebarItem[];
}

/**
 * Parse `_sidebar.md`, nested like its lists. File names may be Chinese, plain
 * or percent-encoded.
 *
 * @example
 * readSidebar("- [首页](/README.md)")[0].file // "README.md"
 */
export function readSidebar(markdown: string): readonly SidebarItem[] {
	return lexPage(markdown).filter(isList).flatMap(readList);
}

/**
 * List the pages of a sidebar in order, without its groups.
 *
 * @example
 * listPages(readSidebar("- 产品\n  - [甲](/a.md)")).map(({ file }) => file) // ["a.md"]
 */
export function listPages(
	items: readonly SidebarItem[],
): readonly (SidebarItem & { readonly file: string })[] {
	return items.flatMap((item) => [
		...(item.file === undefined ? [] : [{ ...item, file: item.file }]),
		...listPages(item.items),
	]);
}

function readList({ items }: Tokens.List): readonly SidebarItem[] {
	return items.map(({ tokens }) => {
		const line = tokens.filter((token) => !isList(token));
		const link = line.flatMap(findLinks)[0];
		return {
			title: plainWords(line).trim(),
			file: link && fileOf(link.href),
			items: tokens.filter(isList).flatMap(readList),
		};
	});
}

function findLinks(token: Token): readonly Tokens.Link[] {
	return isLink(token) ? [token] : innerTokens(token).flatMap(findLinks);
}

function fileOf(href: string): string | undefined {
	const file = decodeFile(href)
		.replace(/^\//, "")
		.replace(/[?#].*$/, "");
	return file.endsWith(".md") ? file : undefined;
}

/**
 * Decode a file name in a link, which may be percent-encoded.
 *
 * @example
 * decodeFile("/%E7%94%B2.md") // "/甲.md"
 */
export function decodeFile(href: string): string {
	try {
		return decodeURI(href);
	} catch {
		return href;
	}
}

function isList(token: Token): token is Tokens.List {
	return token.type === "list";
}

function isLink(token: Token): token is Tokens.Link {
	return token.type === "link";
}
