import type { EntryBlock, Field } from "../directory/entry-block.ts";
import {
	type FieldKind,
	fieldKind,
	splitField,
} from "../directory/entry-field.ts";

/** Fields whose whole value is data; other values are text, or only begin with data. */
const DATA: readonly (FieldKind | undefined)[] = [
	...(["category", "name", "printed", "phone", "prefix"] as const),
];

const LINK = /!?\[([^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/g;
const TAG = /<[^<>]*>/g;
/** The asterisk of `7*24小时` is kept. */
const MARKS = /\*\*+|\*(?! ?24 ?小时)|`|~~|_|&#?\w{1,8};|\\(?=[!-/:-@[-`{-~])/g;
const DATE_ENDS = /[，,；;。]/;

/**
 * Remove Markdown and HTML from a text of an entry.
 *
 * @example
 * withoutMarkup("**服务热线**") // "服务热线"
 */
export function withoutMarkup(text: string): string {
	return text.replace(LINK, "$1").replace(TAG, "").replace(MARKS, "").trim();
}

/**
 * Remove Markdown and HTML from the label and data of a line; `undefined` if
 * there is none.
 *
 * @example
 * plainField({ label: "**核对**", value: "2026-11-23", … })?.label // "核对"
 */
export function plainField(field: Field): Field | undefined {
	const { label, value } = plainLine(field);
	const kind = fieldKind(label);
	const plain = DATA.includes(kind)
		? withoutMarkup(value)
		: plainDate(value, kind);
	const isSame = label === field.label && plain === field.value;
	if (isSame || (kind === undefined && field.label === "")) return undefined;
	return { ...field, kind, label, value: plain };
}

/** Split a line again without markup, if the markup hid its label. */
function plainLine(field: Field): Pick<Field, "label" | "value"> {
	const { label, value } = field;
	if (label !== "") return { label: withoutMarkup(label), value };
	const plain = withoutMarkup(value);
	return (plain !== value && splitField(plain)) || field;
}

/** Clean only the date of 核对; the rest is text. */
function plainDate(value: string, kind: FieldKind | undefined): string {
	if (kind !== "checked") return value;
	const end = value.search(DATE_ENDS);
	const date = end < 0 ? value : value.slice(0, end);
	return withoutMarkup(date) + value.slice(date.length);
}

/**
 * Remove Markdown and HTML from the data of all entries, so that the other
 * checks do not report it again.
 *
 * @example
 * plainEntries(readEntryBlocks("### 甲 :id=a\n- **核对**：今天"))[0].fields[0].label // "核对"
 */
export function plainEntries(
	blocks: readonly EntryBlock[],
): readonly EntryBlock[] {
	return blocks.map((block) => ({
		...block,
		fields: block.fields.map((field) => plainField(field) ?? field),
	}));
}
