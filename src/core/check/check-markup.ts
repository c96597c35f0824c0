import type { EntryBlock, Field } from "../directory/entry-block.ts";
import type { Diagnostic } from "../markdown/diagnostic.ts";
import { shorten } from "../text/shorten.ts";
import { plainField, withoutMarkup } from "./entry-markup.ts";
import { entryMistake } from "./entry-mistake.ts";

const LONGEST = 40;

/**
 * Check for Markdown and HTML where programs read data: in an entry's name and
 * in the labels, numbers, prefixes, hours and dates of its lines.
 *
 * @example
 * checkMarkup(readEntryBlocks("### 甲 :id=a\n- **核对**：今天"))[0].hint // "写成“- 核对：今天”，不加星号、反引号、链接和 HTML"
 */
export function checkMarkup(
	blocks: readonly EntryBlock[],
): readonly Diagnostic[] {
	return blocks.flatMap(({ heading, fields }) => [
		...checkTitle(heading),
		...fields.flatMap(checkField),
	]);
}

function checkTitle({ title, id, line }: EntryBlock["heading"]) {
	const plain = withoutMarkup(title);
	if (plain === title.trim()) return [];
	const name = id ? `${plain} :id=${id}` : plain;
	return [mistake(line, `机构的名称“${title}”里有记号`, `### ${name}`)];
}

function checkField(field: Field): readonly Diagnostic[] {
	const plain = plainField(field);
	if (!plain) return [];
	const { label, value, line } = field;
	const { label: name, value: data } = plain;
	const isLabel = label !== name;
	const message = isLabel
		? `行的名称“${clip(label || value)}”里有记号`
		: `“${name}”一行的“${clip(value)}”里有记号`;
	return [mistake(line, message, `- ${name}：${data}`)];
}

function mistake(line: number, message: string, better: string): Diagnostic {
	const hint = `写成“${clip(better)}”，不加星号、反引号、链接和 HTML`;
	return entryMistake({ line }, message, hint);
}

function clip(text: string): string {
	return shorten(text, LONGEST, "……");
}
