import { parsePage } from "./page.ts";
import { proseLines } from "./prose-lines.ts";

/** A heading of a page with the plain text under it, up to the next heading. */
export interface Section {
	readonly id: string;
	readonly title: string;
	readonly level: number;
	readonly aliases: readonly string[];
	/** One line for each line of the Markdown that has words. */
	readonly text: string;
}

const LINK = /\[([^\]]*)\]\([^)]*\)/g;
const COMMENT = /<!--.*?-->/g;
const TAG = /<\/?[a-z][\w-]*>/g;
const CALLOUT = /\[![A-Z]+\]/;
const MARKER = /^\s*(?:>\s*)*(?:[-*+]\s+|\d+\.\s+)?/;
const RULE = /^[\s|:-]+$/;
const MARKUP = /\*\*|`|^\||\|$/g;

/**
 * The sections of a page as a reader reads them, without markup. Fenced code
 * is left out.
 *
 * @example
 * readSections("/x", "# 题 :id=t\n\n- **甲：**[乙](/y.md)")[0].text // "甲：乙"
 */
export function readSections(
	path: string,
	markdown: string,
): readonly Section[] {
	const prose = new Map(
		proseLines(markdown).map(({ text, line }) => [line, text]),
	);
	const end = markdown.split("\n").length + 1;
	const { headings } = parsePage(path, markdown);
	return headings.map(({ id, title, level, aliases, line }, index) => {
		const next = headings[index + 1]?.line ?? end;
		const own = Array.from(
			{ length: next - line - 1 },
			(_, offset) => prose.get(line + 1 + offset) ?? "",
		);
		return {
			...{ id, title, level, aliases },
			text: own
				.map(plainLine)
				.filter((text) => text !== "")
				.join("\n"),
		};
	});
}

function plainLine(line: string): string {
	const words = line.replace(COMMENT, "").replace(TAG, "").replace(CALLOUT, "");
	if (RULE.test(words)) return "";
	return words
		.replace(MARKER, "")
		.replace(LINK, "$1")
		.replace(MARKUP, "")
		.replace(/\s*\|\s*/g, "，")
		.replace(/<(https?:[^>\s]*)>/g, "$1")
		.trim();
}
