import type { Token, Tokens } from "marked";
import { innerTokens, lexPage } from "../markdown/lex-page.ts";
import { plainWords } from "../markdown/plain-words.ts";

/** A line of the sidebar: a page, or the name of a group of pages. */
export interface SidebarItem {
	readonly title: string;
	/** The page's file under `docs/`, such as `tool/jsy.md`; a group has none. */
	readonly file: string | undefined;
	readonly items: readonly SidebarItem[];
}

/**
 * The lines of `_sidebar.md`, nested as its lists are. Names of files may be
 * Chinese, written out or percent-encoded.
 *
 * @example
 * readSidebar("- [首页](/README.md)")[0].file // "README.md"
 */
export function readSidebar(markdown: string): readonly SidebarItem[] {
	return lexPage(markdown).filter(isList).flatMap(readList);
}

/**
 * The pages of a sidebar in their order, without its groups.
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
 * The name of a file in a link, which may be percent-encoded.
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
