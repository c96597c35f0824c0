import type { Token } from "marked";
import type { Diagnostic } from "../markdown/diagnostic.ts";
import { lexPage } from "../markdown/lex-page.ts";
import { blankCode, proseLines } from "../markdown/prose-lines.ts";
import { isHarmlessHtml } from "../markdown/safe-markdown.ts";
import type { SourceFile } from "../markdown/source-file.ts";

type Words = readonly [column: number, message: string, hint: string];

const MIXED = /（[^（）()]*\)|\([^（）()]*）/g;
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]+/g;
const HTML = /<[!/?a-z][^>]*>?/gi;
const AUTOLINK = /^<(?:https?:|mailto:|tel:)/i;
const STARS = /\*\*/g;

/**
 * What a line of a page shows otherwise than its editor thinks: brackets of
 * two widths, full-width digits, bold that stays asterisks, HTML.
 *
 * @example
 * checkWriting({ name: "a.md", markdown: "（甲)" })[0].message // "括号“（甲)”半角全角混用"
 */
export function checkWriting({
	name,
	markdown,
}: SourceFile): readonly Diagnostic[] {
	return proseLines(markdown).flatMap(({ text, line }) =>
		[
			...checkBrackets(blankCode(text)),
			...checkWidths(blankCode(text)),
			...checkHtml(blankCode(text)),
			...checkBold(text),
		].map(([column, message, hint]) => ({
			...{ file: `docs/${name}`, line, column },
			...{ severity: "error" as const, message, hint },
		})),
	);
}

function checkBrackets(text: string): readonly Words[] {
	return [...text.matchAll(MIXED)].map(({ 0: mixed, index }) => [
		index + 1,
		`括号“${mixed}”半角全角混用`,
		`改成“（${mixed.slice(1, -1)}）”`,
	]);
}

function checkWidths(text: string): readonly Words[] {
	return [...text.matchAll(FULL_WIDTH)].map(({ 0: wide, index }) => [
		index + 1,
		`“${wide}”是全角`,
		`改成半角“${wide.normalize("NFKC")}”`,
	]);
}

function checkHtml(text: string): readonly Words[] {
	return [...text.matchAll(HTML)]
		.filter(({ 0: tag }) => !AUTOLINK.test(tag) && !isHarmlessHtml(tag))
		.map(({ 0: tag, index }) => [
			index + 1,
			`HTML“${tag}”不会运行，会按文字显示`,
			"删去它，或者用反引号包起来",
		]);
}

function checkBold(text: string): readonly Words[] {
	if (!text.includes("**")) return [];
	const literal = lexPage(text).some(showsStars);
	if (!literal) return [];
	const [last = { index: 0 }] = [...text.matchAll(STARS)].slice(-1);
	return [
		[
			last.index + 1,
			"这一行的星号不会变成粗体",
			"检查两头是否成对，里面不要有空格",
		],
	];
}

function showsStars(token: Token): boolean {
	if ("tokens" in token && token.tokens) return token.tokens.some(showsStars);
	if (token.type === "list" && "items" in token) {
		return token.items.some(showsStars);
	}
	return token.type === "text" && token.raw.includes("**");
}
