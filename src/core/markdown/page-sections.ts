import type { Token } from "marked";
import { lexPage } from "./lex-page.ts";
import { type Heading, readHeadings } from "./page.ts";
import { plainLines } from "./plain-words.ts";

/** A heading of a page and the plain text below it, up to the next heading. */
export interface Section {
	readonly id: string;
	readonly title: string;
	readonly level: number;
	readonly aliases: readonly string[];
	/** One line for each line of the Markdown that has text. */
	readonly text: string;
}

/** The tokens of a section; `heading` is `undefined` before the first heading. */
export interface SectionTokens {
	readonly heading: Heading | undefined;
	readonly head: Token[];
	readonly body: Token[];
}

/**
 * Read the sections of a page as plain text, without fenced code.
 *
 * @example
 * readSections("# 题 :id=t\n\n- **甲：**[乙](/y.md)")[0].text // "甲：乙"
 */
export function readSections(markdown: string): readonly Section[] {
	return splitSections(lexPage(markdown)).flatMap(({ heading, body }) => {
		if (!heading) return [];
		const { id, title, level, aliases } = heading;
		return { id, title, level, aliases, text: plainLines(body).join("\n") };
	});
}

/**
 * Group a page's tokens by heading.
 *
 * @example
 * splitSections(lexPage("# 题\n\n文"))[1].heading?.title // "题"
 */
export function splitSections(
	tokens: readonly Token[],
): readonly SectionTokens[] {
	const headings = readHeadings(tokens);
	let count = 0;
	const sections: SectionTokens[] = [
		{ heading: undefined, head: [], body: [] },
	];
	for (const token of tokens) {
		if (token.type === "heading") {
			const heading = headings[count++];
			sections.push({ heading, head: [token], body: [] });
		} else sections.at(-1)?.body.push(token);
	}
	return sections;
}
