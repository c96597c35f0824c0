import { type Heading, parsePage } from "../markdown/page.ts";
import { type FieldKind, fieldKind, splitField } from "./entry-field.ts";

/** A line of an entry and its position. */
export interface Field {
	/** `undefined` for an unknown label, and for a line that is not a list item. */
	readonly kind: FieldKind | undefined;
	readonly label: string;
	readonly value: string;
	/** One-based. */
	readonly line: number;
	/** One-based column of the value. */
	readonly column: number;
}

/** A heading of level 3 and the list under it. */
export interface EntryBlock {
	readonly heading: Heading;
	readonly fields: readonly Field[];
}

/**
 * A line that is not a heading (no space after `#`, indented, full-width `＃`)
 * but still ends the entry above.
 */
export const BROKEN_HEADING = /^(?:#{1,6}[^#\s]|\s+#{1,6}\s|\s*＃)/;

const ITEM = /^([-*+][ \t]+)(.+)$/;
const NO_FIELD = /^\s*(?:<!--.*-->\s*)?$/;

/**
 * Read the entries of a directory page, valid or not.
 *
 * @example
 * readEntryBlocks("### 某公司 :id=x\n- 客服电话：95016")[0].fields[0].value // "95016"
 */
export function readEntryBlocks(markdown: string): readonly EntryBlock[] {
	const lines = markdown.split(/\r?\n/);
	const { headings } = parsePage("/phones", markdown);
	return headings.flatMap((heading, index) => {
		if (heading.level !== 3) return [];
		const next = (headings[index + 1]?.line ?? lines.length + 1) - 1;
		const own = lines.slice(heading.line, next);
		const broken = own.findIndex((text) => BROKEN_HEADING.test(text));
		const fields = own
			.slice(0, broken < 0 ? own.length : broken)
			.flatMap((text, offset) => readField(text, heading.line + offset + 1));
		return [{ heading, fields }];
	});
}

function readField(text: string, line: number): readonly Field[] {
	if (NO_FIELD.test(text)) return [];
	const [, marker = "", item] = ITEM.exec(text) ?? [];
	if (!item) {
		const value = text.trim();
		return [{ kind: undefined, label: "", value, line, column: 1 }];
	}
	const { label, value } = splitField(item) ?? { label: "", value: item };
	const column = marker.length + item.indexOf(value) + 1;
	return [{ kind: fieldKind(label), label, value, line, column }];
}
