import {
	type Diagnostic,
	mistakeAt,
	type Words,
} from "../markdown/diagnostic.ts";
import type { SourceFile } from "../markdown/source-file.ts";
import { checkCompiling } from "./check-compiling.ts";
import { checkEncoding } from "./check-encoding.ts";
import type { Placed } from "./check-lines.ts";

/** Limits of a page, in characters and lines; the wiki's longest page has a sixth of them. */
const LARGEST_PAGE = 100_000;
const MOST_LINES = 3_000;
/** Limit of a line in characters; the wiki's longest line has a tenth of it. */
const LONGEST_LINE = 2_000;
/** Limit of characters between blank lines; marked takes quadratic time for some. */
const LARGEST_BLOCK = 10_000;

const LINE_RULES: readonly (readonly [pattern: RegExp, ...Words])[] = [
	[
		/^(?:<{7}|>{7}|\|{7})(?= |$)|^={7}\s*$/,
		"这里有没有解决的合并冲突",
		"两种写法留一种，删去 <<<<<<<、=======、>>>>>>> 这几行",
	],
	[
		/\0/,
		"这一行有看不见的空字符（NUL）",
		"删去它；文件如果是别的程序存的，另存为 UTF-8 的纯文本",
	],
	[
		/^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){21}/,
		"这一行开头的记号太多，引用或列表套了 20 层以上",
		"删去多余的 > 或 -，最多套两三层",
	],
];

/**
 * Check what prevents a page from being checked or compiled: its encoding, its
 * size, conflict markers, NUL, deep nesting. Other checks wait until it is fixed.
 *
 * @example
 * checkSource({ name: "a.md", markdown: "# 甲\n=======" })[0].line // 2
 */
export function checkSource(page: SourceFile): readonly Diagnostic[] {
	const unreadable = checkEncoding(page);
	if (unreadable.length > 0) return unreadable;
	const file = `docs/${page.name}`;
	const lines = page.markdown.split(/\r?\n/);
	const size = explainSize(lines);
	if (size) {
		const hint = "分成几页；如果是误贴进来的，把它删去";
		return [mistakeAt({ file, line: 1 }, `这一页有 ${size}`, hint)];
	}
	const found = [
		...lines.flatMap((text, index) =>
			checkLine(text).map(([at, ...words]) =>
				mistakeAt({ file, line: index + 1, column: at + 1 }, ...words),
			),
		),
		...checkBlocks(lines, file),
	];
	return found.length > 0 ? found : checkCompiling(page);
}

/**
 * Tell whether a page can be checked and compiled.
 *
 * @example
 * isSound({ name: "a.md", markdown: "# 甲\n=======" }) // false
 */
export function isSound(file: SourceFile): boolean {
	return checkSource(file).length === 0;
}

function explainSize(lines: readonly string[]): string | undefined {
	const { length } = lines.join("\n");
	if (length > LARGEST_PAGE) {
		return `${length} 个字，太长了，最多 ${LARGEST_PAGE} 个`;
	}
	return lines.length > MOST_LINES
		? `${lines.length} 行，太长了，最多 ${MOST_LINES} 行`
		: undefined;
}

function checkBlocks(
	lines: readonly string[],
	file: string,
): readonly Diagnostic[] {
	const found: Diagnostic[] = [];
	let line = 1;
	let length = 0;
	for (const [index, text] of [...lines, ""].entries()) {
		length += text.length;
		if (text.trim() !== "") continue;
		if (length > LARGEST_BLOCK) {
			const message = `从这一行起的一段有 ${length} 个字，太长了，最多 ${LARGEST_BLOCK} 个`;
			const hint = "用空行分成几段；如果是误贴进来的，把它删去";
			found.push(mistakeAt({ file, line }, message, hint));
		}
		line = index + 2;
		length = 0;
	}
	return found;
}

function checkLine(text: string): readonly Placed[] {
	if (text.length > LONGEST_LINE) {
		const message = `这一行有 ${text.length} 个字，太长了，最多 ${LONGEST_LINE} 个`;
		return [[0, message, "分成几行；如果是误贴进来的，把它删去"]];
	}
	return LINE_RULES.map(
		([pattern, ...words]): Placed => [text.search(pattern), ...words],
	).filter(([index]) => index >= 0);
}
