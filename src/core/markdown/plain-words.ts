import type { Token, Tokens } from "marked";
import { innerTokens } from "./lex-page.ts";

const CALLOUT = /^\[!\w+\]\s*/;
/** Blocks without readable words: code is an example, and headings are read elsewhere. */
const WORDLESS = ["code", "def", "heading", "html", "hr", "space"];

/**
 * Read a page's tokens as plain text: one line for each line of a paragraph,
 * item or row, without headings, comments and code.
 *
 * @example
 * plainLines(lexPage("- **甲：**[乙](/y.md)")) // ["甲：乙"]
 */
export function plainLines(tokens: readonly Token[]): readonly string[] {
	return tokens
		.flatMap(linesOf)
		.map((line) => line.trim())
		.filter((line) => line !== "");
}

/**
 * Read a line's tokens as plain text.
 *
 * @example
 * plainWords(lexLine("**甲**和`乙`")) // "甲和乙"
 */
export function plainWords(tokens: readonly Token[]): string {
	return tokens.map(wordsOf).join("");
}

function linesOf(token: Token): readonly string[] {
	if (WORDLESS.includes(token.type)) return [];
	if (isTable(token)) return tableLines(token);
	if (isList(token))
		return token.items.flatMap(({ tokens }) => plainLines(tokens));
	if (token.type === "blockquote") return plainLines(innerTokens(token));
	return wordsOf(token).replace(CALLOUT, "").split("\n");
}

function tableLines({ header, rows }: Tokens.Table): readonly string[] {
	return [header, ...rows].map((cells) =>
		cells.map(({ tokens }) => plainWords(tokens)).join("，"),
	);
}

function wordsOf(token: Token): string {
	if (token.type === "br") return "\n";
	if (token.type === "html") return "";
	const inner = innerTokens(token);
	if (inner.length > 0) return plainWords(inner);
	return "text" in token ? String(token.text) : "";
}

function isTable(token: Token): token is Tokens.Table {
	return token.type === "table";
}

function isList(token: Token): token is Tokens.List {
	return token.type === "list";
}
