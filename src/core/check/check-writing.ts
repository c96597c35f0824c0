import type { Token } from "marked";
import type { Diagnostic } from "../markdown/diagnostic.ts";
import { lexPage } from "../markdown/lex-page.ts";
import { blankCode } from "../markdown/prose-lines.ts";
import { isHarmlessHtml } from "../markdown/safe-markdown.ts";
import type { SourceFile } from "../markdown/source-file.ts";
import { checkLines, type Placed } from "./check-lines.ts";

const MIXED = /（[^（）()]*\)|\([^（）()]*）/g;
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]+/g;
const HTML = /<[!/?a-z][^>]*>?/gi;
const STARS = /\*\*/g;
const AUTOLINK = /^<(?:https?:|mailto:|tel:)/i;

/**
 * Check for text that renders differently than its editor expects: brackets of
 * mixed width, full-width digits, bold that stays asterisks, HTML.
 *
 * @example
 * checkWriting({ name: "a.md", markdown: "（甲)" })[0].message // "括号“（甲)”半角全角混用"
 */
export function checkWriting(file: SourceFile): readonly Diagnostic[] {
	return checkLines(file, (text) => [
		...checkBrackets(blankCode(text)),
		...checkWidths(blankCode(text)),
		...checkHtml(blankCode(text)),
		...checkBold(text),
	]);
}

function checkBrackets(text: string): readonly Placed[] {
	return [...text.matchAll(MIXED)].map(({ 0: mixed, index }) => [
		index,
		`括号“${mixed}”半角全角混用`,
		`改成“（${mixed.slice(1, -1)}）”`,
	]);
}

function checkWidths(text: string): readonly Placed[] {
	return [...text.matchAll(FULL_WIDTH)].map(({ 0: wide, index }) => [
		index,
		`“${wide}”是全角`,
		`改成半角“${wide.normalize("NFKC")}”`,
	]);
}

function checkHtml(text: string): readonly Placed[] {
	return [...text.matchAll(HTML)]
		.filter(({ 0: tag }) => !AUTOLINK.test(tag) && !isHarmlessHtml(tag))
		.map(({ 0: tag, index }) => [
			index,
			`HTML“${tag}”不会运行，会按文字显示`,
			"删去它，或者用反引号包起来",
		]);
}

function checkBold(text: string): readonly Placed[] {
	if (!text.includes("**")) return [];
	if (!lexPage(text).some(showsStars)) return [];
	const hint = "检查两头是否成对，里面不要有空格";
	const [last = { index: 0 }] = [...text.matchAll(STARS)].slice(-1);
	return [[last.index, "这一行的星号不会变成粗体", hint]];
}

function showsStars(token: Token): boolean {
	if ("tokens" in token && token.tokens) return token.tokens.some(showsStars);
	if (token.type === "list" && "items" in token) {
		return token.items.some(showsStars);
	}
	return token.type === "text" && token.raw.includes("**");
}
