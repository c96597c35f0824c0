import type { Token } from "marked";
import { lexBlocks } from "./lex-page.ts";

/** A heading as declared in Markdown. */
export interface Heading {
	readonly level: number;
	readonly id: string;
	readonly title: string;
	/** Older names of the heading, from the comment under it. */
	readonly aliases: readonly string[];
	/** One-based line of the heading in its file. */
	readonly line: number;
}

/** A page's address, title and headings. */
export interface Page {
	/** Address of the page on the wiki, such as `/` or `/tool/jsy`. */
	readonly path: string;
	readonly title: string;
	readonly headings: readonly Heading[];
}

/** docsify's syntax for the id of a heading, at the end of its line. */
export const HEADING_ID = /\s+:id=([\w-]+)\s*$/;
const ALIASES = /^<!--\s*别名[：:]\s*(.+?)\s*-->/;

/**
 * Parse the headings of a page, with their ids and aliases. A page without a
 * heading has its path as title.
 *
 * @throws RangeError if quotes or lists are nested thousands deep
 * @example
 * parsePage("/phones", "# 电话汇总 :id=phones").title // "电话汇总"
 */
export function parsePage(path: string, markdown: string): Page {
	const headings = readHeadings(lexBlocks(markdown));
	return { path, title: headings[0]?.title ?? path, headings };
}

/**
 * List the top-level headings of a page, in order.
 *
 * @example
 * readHeadings(lexPage("# 题 :id=t"))[0].id // "t"
 */
export function readHeadings(tokens: readonly Token[]): readonly Heading[] {
	let line = 1;
	return tokens.flatMap((token, index) => {
		const start = line;
		line += token.raw.split("\n").length - 1;
		if (token.type !== "heading") return [];
		const words = String(token.text);
		return {
			level: Number(token.depth),
			id: HEADING_ID.exec(words)?.[1] ?? "",
			title: words.replace(HEADING_ID, "").trim(),
			aliases: readAliases(tokens.slice(index + 1, index + 3)),
			line: start,
		};
	});
}

/** Read the comment on the line below a heading, or after a blank line. */
function readAliases(following: readonly Token[]): readonly string[] {
	const next = following.find(({ type }) => type !== "space");
	const names = ALIASES.exec(next?.raw ?? "")?.[1];
	return names ? names.split("、").map((name) => name.trim()) : [];
}

/**
 * Format the address of the page of a file in `docs/`.
 *
 * @example
 * pagePath("tool/jsy.md") // "/tool/jsy"
 */
export function pagePath(file: string): string {
	const path = `/${file.replace(/^\//, "").replace(/\.md$/, "")}`;
	return path === "/README" ? "/" : path;
}
