import { lexLine } from "../markdown/lex-page.ts";
import { plainWords } from "../markdown/plain-words.ts";
import { type Html, html } from "../text/html.ts";
import { isVerified, type WrittenEntry } from "./entry.ts";
import type { Field } from "./entry-block.ts";
import { parseHotlines } from "./entry-field.ts";
import { hotlineHtml } from "./hotline-html.ts";
import { parseStatus } from "./status.ts";
import { endedHtml, statusTagHtml } from "./status-html.ts";
import { vcardLinkHtml } from "./vcard-link-html.ts";

/** What an entry's block takes from the page that it stands on. */
export interface EntryPlace {
	/** The entry's heading in its row. */
	readonly head: Html;
	/** Whether others stand around it, so that its height is told before it is drawn. */
	readonly isListed: boolean;
	/** Makes HTML of a line's Markdown. */
	compileLine(markdown: string): Html;
	/** The host's address of a place. */
	href(page: string, id: string): string;
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
	["called", "operator"],
	["prefix"],
	["channel", "condition", "prepare", "duration"],
	["website", "name", "note", undefined],
];
/** What few readers need is folded away. */
const FOLDED: readonly Field["kind"][] = ["change", "source", "printed"];

/**
 * An entry as a block of its own, which a link can land on: `data-entry` holds
 * its id, and `data-institution` too where it is an institution; `data-rows`,
 * how many rows it has below its heading. Its changes and sources are folded.
 */
export function entryHtml(entry: WrittenEntry, place: EntryPlace): Html {
	const { id, kind, fields } = entry;
	const isInstitution = kind === "institution";
	const shown = fields.filter((field) => isShown(field, entry));
	const rows = ORDER.flatMap((kinds) =>
		shown.filter((field) => kinds.includes(field.kind)),
	);
	const rowsHtml = place.isListed && html` data-rows="${countRows(shown)}"`;
	const vcard = vcardLinkHtml(entry, place.fileHref);
	return html`
		<section class="entry" data-entry="${id}"${isInstitution && html` data-institution="${id}"`}${rowsHtml} aria-labelledby="${id}">
			${place.head}
			<dl class="fields">${rows.map((field) => fieldHtml(field, entry, place))}</dl>
			<p class="provenance">${shown.filter(isSmall).map((field) => smallHtml(field, place))}</p>
			${moreHtml(shown.filter(isFolded), place)}
			${(isInstitution || vcard) && html`<p class="card-links">${vcard}</p>`}
		</section>`;
}

/** A former name, printed in the source document, is said once. */
function isShown({ kind, value }: Field, { names }: WrittenEntry): boolean {
	return kind !== "printed" || !names.includes(value);
}

function countRows(fields: readonly Field[]): number {
	const rows = fields.filter((field) => !isFolded(field)).map(rowsOf);
	const folded = fields.some(isFolded) ? 1 : 0;
	const sum = rows.reduce((total, count) => total + count, folded);
	return Math.min(sum, MOST_ROWS);
}

/** What is wrong with a number takes two rows more; small print half a row a line. */
function rowsOf(field: Field): number {
	const value = plainWords(lexLine(field.value));
	if (isSmall(field)) return value.length > SMALL_PRINT ? 1 : 0;
	const hotlines = hotlinesOf(field, false);
	if (hotlines.length === 0) return Math.ceil(value.length / LINE);
	const flawed = hotlines.filter(({ phone }) => !phone.dialable);
	return hotlines.length + 2 * flawed.length;
}

function fieldHtml(field: Field, entry: WrittenEntry, place: EntryPlace): Html {
	const hotlines = hotlinesOf(field, isVerified(entry));
	if (hotlines.length > 0) return html`${hotlines.map(hotlineHtml)}`;
	const { kind = "other", label, value } = field;
	return html`
		<div class="field" data-field="${kind}">
			<dt>${label}</dt>
			<dd>${kind === "status" ? statusHtml(value, place) : place.compileLine(value)}</dd>
		</div>`;
}

function statusHtml(value: string, { compileLine, href }: EntryPlace): Html {
	const status = parseStatus(value);
	return html`${statusTagHtml(status)} ${compileLine(status.words)}${endedHtml(status, href)}`;
}

function hotlinesOf({ kind, label, value }: Field, isVerified: boolean) {
	return kind === "phone" ? parseHotlines(label, value, isVerified) : [];
}

function smallHtml({ label, value }: Field, { compileLine }: EntryPlace): Html {
	return html`<span>${label}：${compileLine(value)}</span> `;
}

function moreHtml(
	fields: readonly Field[],
	{ compileLine }: EntryPlace,
): Html | undefined {
	if (fields.length === 0) return undefined;
	const rows = FOLDED.flatMap((kind) =>
		fields.filter((field) => field.kind === kind),
	).map(
		({ label, value }) => html`<dt>${label}</dt><dd>${compileLine(value)}</dd>`,
	);
	return html`
		<details class="more">
			<summary>来源和变更</summary>
			<dl>${rows}</dl>
		</details>`;
}

function isSmall({ kind }: Field): boolean {
	return kind === "checked";
}

function isFolded({ kind }: Field): boolean {
	return FOLDED.includes(kind);
}
