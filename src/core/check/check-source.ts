import type { Diagnostic } from "../markdown/diagnostic.ts";
import type { SourceFile } from "../markdown/source-file.ts";
import { checkCompiling } from "./check-compiling.ts";
import { checkEncoding } from "./check-encoding.ts";

/** Characters and lines of a page; the longest of the wiki has a sixth of them. */
const LARGEST_PAGE = 100_000;
const MOST_LINES = 3_000;
/** Characters of a line; the longest of the wiki has a tenth of them. */
const LONGEST_LINE = 2_000;
/** Characters between two blank lines; marked takes quadratic time for some. */
const LARGEST_BLOCK = 10_000;

interface LineRule {
	readonly pattern: RegExp;
	readonly message: string;
	readonly hint: string;
}

const LINE_RULES: readonly LineRule[] = [
	{
		pattern: /^(?:<{7}|>{7}|\|{7})(?= |$)|^={7}\s*$/,
		message: "这里有没有解决的合并冲突",
		hint: "两种写法留一种，删去 <<<<<<<、=======、>>>>>>> 这几行",
	},
	{
		pattern: /\0/,
		message: "这一行有看不见的空字符（NUL）",
		hint: "删去它；文件如果是别的程序存的，另存为 UTF-8 的纯文本",
	},
	{
		pattern: /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){21}/,
		message: "这一行开头的记号太多，引用或列表套了 20 层以上",
		hint: "删去多余的 > 或 -，最多套两三层",
	},
];

/**
 * What keeps a page from being checked, or compiled, at all: its encoding, its
 * size, conflict markers, NUL, lists and quotes in one another without end.
 * While there is any, nothing else is looked for.
 *
 * @example
 * checkSource({ name: "a.md", markdown: "# 甲\n=======" })[0].line // 2
 */
export function checkSource(file: SourceFile): readonly Diagnostic[] {
	const unreadable = checkEncoding(file);
	if (unreadable.length > 0) return unreadable;
	const lines = file.markdown.split(/\r?\n/);
	const size = checkSize(lines, file);
	if (size.length > 0) return size;
	const found = lines.flatMap((text, index) =>
		checkLine(text, { file, line: index + 1 }),
	);
	found.push(...checkBlocks(lines, file));
	return found.length > 0 ? found : checkCompiling(file);
}

/**
 * Whether a page can be checked and compiled.
 *
 * @example
 * isSound({ name: "a.md", markdown: "# 甲\n=======" }) // false
 */
export function isSound(file: SourceFile): boolean {
	return checkSource(file).length === 0;
}

interface Where {
	readonly file: SourceFile;
	readonly line: number;
}

function checkSize(
	lines: readonly string[],
	file: SourceFile,
): readonly Diagnostic[] {
	const { length } = lines.join("\n");
	const sizes = [
		...(length > LARGEST_PAGE
			? [`${length} 个字，太长了，最多 ${LARGEST_PAGE} 个`]
			: []),
		...(lines.length > MOST_LINES
			? [`${lines.length} 行，太长了，最多 ${MOST_LINES} 行`]
			: []),
	];
	return sizes.slice(0, 1).map((size) => ({
		...placed({ file, line: 1 }, 0),
		message: `这一页有 ${size}`,
		hint: "分成几页；如果是误贴进来的，把它删去",
	}));
}

function checkBlocks(
	lines: readonly string[],
	file: SourceFile,
): readonly Diagnostic[] {
	const found: Diagnostic[] = [];
	let start = 0;
	let length = 0;
	for (const [index, text] of [...lines, ""].entries()) {
		length += text.length;
		if (text.trim() !== "") continue;
		if (length > LARGEST_BLOCK) {
			found.push({
				...placed({ file, line: start + 1 }, 0),
				message: `从这一行起的一段有 ${length} 个字，太长了，最多 ${LARGEST_BLOCK} 个`,
				hint: "用空行分成几段；如果是误贴进来的，把它删去",
			});
		}
		start = index + 1;
		length = 0;
	}
	return found;
}

function checkLine(text: string, where: Where): readonly Diagnostic[] {
	if (text.length > LONGEST_LINE) {
		return [
			{
				...placed(where, 0),
				message: `这一行有 ${text.length} 个字，太长了，最多 ${LONGEST_LINE} 个`,
				hint: "分成几行；如果是误贴进来的，把它删去",
			},
		];
	}
	return LINE_RULES.flatMap(({ pattern, message, hint }) => {
		const index = text.search(pattern);
		return index < 0 ? [] : [{ ...placed(where, index), message, hint }];
	});
}

function placed({ file, line }: Where, index: number) {
	return {
		...{ file: `docs/${file.name}`, line, column: index + 1 },
		severity: "error" as const,
	};
}
