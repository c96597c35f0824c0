import { lexLine } from "../markdown/lex-page.ts";
import { plainWords } from "../markdown/plain-words.ts";
import { type Html, html } from "../text/html.ts";
import { UNCHANGED, type WrittenEntry } from "./entry.ts";
import type { Field } from "./entry-block.ts";
import { parseHotlines } from "./entry-field.ts";
import { hotlineHtml } from "./hotline-html.ts";
import { vcardLinkHtml } from "./vcard-link-html.ts";

/** What an entry's block takes from the page that it stands on. */
export interface EntryPlace {
	/** The entry's heading in its row. */
	readonly head: Html;
	/** Whether others stand around it, so that its height is told before it is drawn. */
	readonly isListed: boolean;
	/** Makes HTML of a line's Markdown. */
	compileLine(markdown: string): Html;
	/** The host's address of a file, such as `/vcards/lakala.vcf`. */
	fileHref(file: string): string;
}

/** Longer entries are drawn as if they had so many rows; there are hardly any. */
const MOST_ROWS = 16;
/** Characters of a field that fit beside its name on a phone. */
const LINE = 16;
const SMALL_PRINT = 30;

/** What the reader needs first stands first, whatever the order in the file. */
const ORDER: readonly (readonly Field["kind"][])[] = [
	["status"],
	["phone"],
	["prefix"],
	["website", "name", "printed", "note", undefined],
];

/**
 * An entry as a block of its own, which a link can land on: `data-entry` holds
 * its id, and `data-institution` too where it is an institution; `data-rows`,
 * how many rows it has below its heading.
 */
export function entryHtml(entry: WrittenEntry, place: EntryPlace): Html {
	const { id, kind, fields } = entry;
	const isInstitution = kind === "institution";
	const small = fields.filter(isSmall);
	const rows = ORDER.flatMap((kinds) =>
		fields.filter((field) => !isSmall(field) && kinds.includes(field.kind)),
	);
	const rowsHtml = place.isListed && html` data-rows="${countRows(fields)}"`;
	const vcard = vcardLinkHtml(entry, place.fileHref);
	return html`
		<section class="entry" data-entry="${id}"${isInstitution && html` data-institution="${id}"`}${rowsHtml} aria-labelledby="${id}">
			${place.head}
			<dl class="fields">${rows.map((field) => fieldHtml(field, place))}</dl>
			<p class="provenance">${small.map((field) => smallHtml(field, place))}</p>
			${(isInstitution || vcard) && html`<p class="card-links">${vcard}</p>`}
		</section>`;
}

/**
 * What an institution is called in a list: its first short name, or its name.
 *
 * @example
 * shortName({ name: "拉卡拉支付股份有限公司", names: ["拉卡拉"] }) // "拉卡拉"
 */
export function shortName({
	name,
	names,
}: Pick<WrittenEntry, "name" | "names">): string {
	return names[0] ?? name;
}

function countRows(fields: readonly Field[]): number {
	const rows = fields.map(rowsOf);
	const sum = rows.reduce((total, count) => total + count, 0);
	return Math.min(sum, MOST_ROWS);
}

/** What is wrong with a number takes two rows more; small print half a row a line. */
function rowsOf(field: Field): number {
	const value = plainWords(lexLine(field.value));
	if (isSmall(field)) return value.length > SMALL_PRINT ? 1 : 0;
	const hotlines = hotlinesOf(field);
	if (hotlines.length === 0) return Math.ceil(value.length / LINE);
	const flawed = hotlines.filter(({ phone }) => !phone.dialable);
	return hotlines.length + 2 * flawed.length;
}

function fieldHtml(field: Field, { compileLine }: EntryPlace): Html {
	const hotlines = hotlinesOf(field);
	if (hotlines.length > 0) return html`${hotlines.map(hotlineHtml)}`;
	const { kind = "other", label, value } = field;
	return html`
		<div class="field" data-field="${kind}">
			<dt>${label}</dt>
			<dd>${compileLine(value)}</dd>
		</div>`;
}

function hotlinesOf({ kind, label, value }: Field) {
	return kind === "phone" ? parseHotlines(label, value) : [];
}

function smallHtml({ label, value }: Field, { compileLine }: EntryPlace): Html {
	return html`<span>${label}：${compileLine(value)}</span> `;
}

function isSmall({ kind, value }: Field): boolean {
	return (
		kind === "checked" ||
		kind === "source" ||
		(kind === "status" && value === UNCHANGED)
	);
}
