import { proseLines } from "./prose-lines.ts";

/** A heading of a page, as its Markdown declares it. */
export interface Heading {
	readonly level: number;
	readonly id: string;
	readonly title: string;
	/** Older names of the heading, from the comment under it. */
	readonly aliases: readonly string[];
	/** One-based line of the heading in its file. */
	readonly line: number;
}

/** What a page's Markdown says about itself. */
export interface Page {
	/** Address of the page on the wiki, such as `/` or `/tool/jsy`. */
	readonly path: string;
	readonly title: string;
	readonly headings: readonly Heading[];
}

const HEADING = /^(#{1,6})\s+(.+?)\s*$/;
const HEADING_ID = /\s+:id=([\w-]+)$/;
const ALIASES = /^<!--\s*别名[：:]\s*(.+?)\s*-->$/;

/**
 * Read the headings of a page, with the ids and aliases that editors gave them.
 * Headings inside fenced code are examples and are left out.
 *
 * @example
 * parsePage("/phones", "# 电话汇总 :id=phones").title // "电话汇总"
 */
export function parsePage(path: string, markdown: string): Page {
	const lines = markdown.split(/\r?\n/);
	const headings = proseLines(markdown).flatMap(({ text, line }) => {
		const [, marks = "", words = ""] = HEADING.exec(text) ?? [];
		if (!marks) return [];
		return [
			{
				level: marks.length,
				id: HEADING_ID.exec(words)?.[1] ?? "",
				title: words.replace(HEADING_ID, ""),
				aliases: readAliases(lines.slice(line, line + 2)),
				line,
			},
		];
	});
	return { path, title: headings[0]?.title ?? path, headings };
}

/** The comment stands on the line under the heading, or after a blank one. */
function readAliases(following: readonly string[]): readonly string[] {
	const comment = following.find((line) => line.trim() !== "")?.trim() ?? "";
	const names = ALIASES.exec(comment)?.[1];
	return names ? names.split("、").map((name) => name.trim()) : [];
}

/**
 * The address of the page that a file of `docs/` makes.
 *
 * @example
 * pagePath("tool/jsy.md") // "/tool/jsy"
 */
export function pagePath(file: string): string {
	const path = `/${file.replace(/^\//, "").replace(/\.md$/, "")}`;
	return path === "/README" ? "/" : path;
}
