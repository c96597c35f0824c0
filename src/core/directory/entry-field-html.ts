import type { PageHost } from "../markdown/page-host.ts";
import { type Html, html } from "../text/html.ts";
import { isVerified, type WrittenEntry } from "./entry.ts";
import type { Field } from "./entry-block.ts";
import { type Hotline, parseHotlines } from "./entry-field.ts";
import { hotlineHtml } from "./hotline-html.ts";
import { parseStatus } from "./status.ts";
import { endedHtml, statusTagHtml } from "./status-html.ts";

/** What an entry takes from the page that it stands on. */
export interface EntryPlace extends Pick<PageHost, "href" | "fileHref"> {
	/** Makes HTML of a line's Markdown. */
	compileLine(markdown: string): Html;
}

/** What the reader needs first stands first, whatever the order in the file. */
const ORDER: readonly (readonly Field["kind"][])[] = [
	["status"],
	["phone"],
	["called", "operator"],
	["prefix"],
	["channel", "condition", "prepare", "duration"],
	["website", "name", "note", undefined],
];
/** What few readers need: what has changed, and where the facts are from. */
const SOURCES: readonly Field["kind"][] = ["change", "source", "printed"];

/** The fields of an entry that most readers need, in the order of use. */
export function orderFields(entry: WrittenEntry): readonly Field[] {
	const dials = (field: Field) =>
		hotlinesOf(field, entry).some(({ phone }) => phone.dialable);
	return ORDER.flatMap((kinds) =>
		entry.fields
			.filter(({ kind }) => kinds.includes(kind))
			.sort((one, other) => Number(dials(other)) - Number(dials(one))),
	);
}

/** The numbers of a field, in the order of the line; none where it has none. */
export function hotlinesOf(
	{ kind, label, value }: Field,
	entry: WrittenEntry,
): readonly Hotline[] {
	return kind === "phone" ? parseHotlines(label, value, isVerified(entry)) : [];
}

/** A field as terms and descriptions: its numbers, or its words. */
export function fieldHtml(
	field: Field,
	entry: WrittenEntry,
	place: EntryPlace,
): Html {
	const hotlines = hotlinesOf(field, entry);
	if (hotlines.length > 0) return html`${hotlines.map(hotlineHtml)}`;
	const { kind = "other", label, value } = field;
	const words =
		kind === "status" ? statusHtml(value, place) : place.compileLine(value);
	return wordsHtml(kind, label, words);
}

/** A field of words. */
export function wordsHtml(
	kind: string,
	label: string,
	words: Html | string,
): Html {
	return html`
		<div class="field" data-field="${kind}">
			<dt>${label}</dt>
			<dd>${words}</dd>
		</div>`;
}

function statusHtml(value: string, { compileLine, href }: EntryPlace): Html {
	const status = parseStatus(value);
	return html`${statusTagHtml(status)} ${compileLine(status.words)}${endedHtml(status, href)}`;
}

/** When an entry was checked. */
export function provenanceHtml(
	{ fields }: WrittenEntry,
	{ compileLine }: EntryPlace,
): Html {
	const [first, ...more] = fields
		.filter(({ kind }) => kind === "checked")
		.map(({ label, value }) => html`${label}：${compileLine(value)}`);
	return html`<p class="provenance">${first}${more.map((line) => html`；${line}`)}</p>`;
}

/** What has changed and where the facts are from; nothing where neither is written. */
export function sourcesHtml(
	entry: WrittenEntry,
	{ compileLine }: EntryPlace,
): Html | undefined {
	const rows = SOURCES.flatMap((wanted) =>
		entry.fields.filter(
			({ kind, value }) =>
				kind === wanted &&
				// A former name, printed in the source document, is said once.
				(kind !== "printed" || !entry.names.includes(value)),
		),
	);
	if (rows.length === 0) return undefined;
	return html`<dl class="sources">${rows.map(({ label, value }) => html`<dt>${label}</dt><dd>${compileLine(value)}</dd>`)}</dl>`;
}
