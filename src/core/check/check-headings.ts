import { BROKEN_HEADING } from "../directory/entry-block.ts";
import {
	type Diagnostic,
	mistakeAt,
	type Words,
} from "../markdown/diagnostic.ts";
import { type Heading, parsePage } from "../markdown/page.ts";
import { proseLines } from "../markdown/prose-lines.ts";
import type { SourceFile } from "../markdown/source-file.ts";
import { explainMissingId } from "./missing-id.ts";

const ID = /^[a-z][a-z\d-]*$/;

/**
 * Check a page's headings: missing title or id, an id that is not a short ASCII
 * word or is used twice, a skipped level.
 *
 * @example
 * checkHeadings({ name: "a.md", markdown: "# 甲 :id=a\n### 乙 :id=b" })[0].line // 2
 */
export function checkHeadings({
	name,
	markdown,
}: SourceFile): readonly Diagnostic[] {
	const { headings } = parsePage("/", markdown);
	const mistake = (line: number, ...words: Words) =>
		mistakeAt({ file: `docs/${name}`, line }, ...words);
	if (markdown.trim() === "") {
		const hint = "写上标题和内容；不要这一页，就删去这个文件";
		return [mistake(1, "这一页是空的", hint)];
	}
	const front = FRONT_MATTER.test(markdown) ? [mistake(1, ...FRONT)] : [];
	if (headings[0]?.level !== 1) {
		const hint = "第一行写“# 标题 :id=short-id”";
		return [...front, mistake(1, "这一页没有以一级标题开头", hint)];
	}
	const broken = proseLines(markdown)
		.filter(({ text }) => BROKEN_HEADING.test(text))
		.map(({ text, line }) => mistake(line, ...explainBroken(text)));
	const first = new Map<string, Heading>();
	const found = headings.flatMap((heading, index) => {
		const twin = first.get(heading.id);
		if (!twin) first.set(heading.id, heading);
		return [
			...checkId(heading, twin),
			...checkLevel(heading, headings[index - 1]),
		].map((words) => mistake(heading.line, ...words));
	});
	return [...front, ...broken, ...found];
}

/** Metadata for other programs; here it would render as a rule and a heading. */
const FRONT_MATTER = /^(?:---|\+\+\+)\s*(?:\n|$)/;
const FRONT: Words = [
	"开头的“---”（front matter）在这里没有用，会当成正文显示",
	"删去开头两行“---”和中间的内容，第一行写“# 标题 :id=short-id”",
];

function explainBroken(text: string): Words {
	return text.startsWith("#")
		? ["# 后面少一个空格，这一行不是标题", "在 # 和文字之间加一个空格"]
		: ["这一行不是标题", "从行首写起，# 用半角，# 和文字之间空一格"];
}

function checkId(
	{ id, title }: Heading,
	twin: Heading | undefined,
): readonly Words[] {
	if (!id) return [explainMissingId(title)];
	if (!ID.test(id)) {
		const hint = "只用小写字母、数字和短横，以字母开头";
		return [[`id“${id}”不合规矩`, hint]];
	}
	if (!twin) return [];
	return [[`id“${id}”在第 ${twin.line} 行已经用过`, "换一个没有用过的 id"]];
}

function checkLevel(
	{ level, title }: Heading,
	before: Heading | undefined,
): readonly Words[] {
	if (before && level === 1) {
		const message = `“${title}”是第二个一级标题，一页只有一个`;
		return [[message, `改成“## ${title}”，或者另写一页`]];
	}
	if (!before || level <= before.level + 1) return [];
	const marks = "#".repeat(before.level + 1);
	return [[`“${title}”跳过了一级标题`, `改成“${marks} ${title}”`]];
}
