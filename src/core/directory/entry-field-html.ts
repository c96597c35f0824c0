import type { PageHost } from "../markdown/page-host.ts";
import { type Html, html } from "../text/html.ts";
import { isVerified, type WrittenEntry } from "./entry.ts";
import type { Field } from "./entry-block.ts";
import { type Hotline, parseHotlines } from "./entry-field.ts";
import { hotlineHtml } from "./hotline-html.ts";
import { parseStatus } from "./status.ts";
import { endedHtml, statusTagHtml } from "./status-html.ts";

/** What an entry needs from the page that shows it. */
export interface EntryPlace extends Pick<PageHost, "href" | "fileHref"> {
	/** Compile the Markdown of a line. */
	compileLine(markdown: string): Html;
}

/** Kinds of fields in the order of use, whatever the order in the file. */
const ORDER: readonly (readonly Field["kind"][])[] = [
	["status"],
	["phone"],
	["called", "operator"],
	["prefix"],
	["channel", "condition", "prepare", "duration"],
	["website", "name", "note", undefined],
];
/** Kinds that few readers need: changes, sources and original spelling. */
const SOURCES: readonly Field["kind"][] = ["change", "source", "printed"];

/** List the fields of an entry that most readers need, in the order of use. */
export function orderFields(entry: WrittenEntry): readonly Field[] {
	const dials = (field: Field) =>
		hotlinesOf(field, entry).some(({ phone }) => phone.dialable);
	return ORDER.flatMap((kinds) =>
		entry.fields
			.filter(({ kind }) => kinds.includes(kind))
			.sort((one, other) => Number(dials(other)) - Number(dials(one))),
	);
}

/** List the numbers of a field in the order of the line; empty if it has none. */
export function hotlinesOf(
	{ kind, label, value }: Field,
	entry: WrittenEntry,
): readonly Hotline[] {
	return kind === "phone" ? parseHotlines(label, value, isVerified(entry)) : [];
}

/** Show a field as terms and descriptions: its numbers, or its words. */
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

/** Show a field of words. */
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

/** Show when an entry was checked. */
export function provenanceHtml(
	{ fields }: WrittenEntry,
	{ compileLine }: EntryPlace,
): Html {
	const [first, ...more] = fields
		.filter(({ kind }) => kind === "checked")
		.map(({ label, value }) => html`${label}：${compileLine(value)}`);
	return html`<p class="provenance">${first}${more.map((line) => html`；${line}`)}</p>`;
}

/** Show an entry's changes and sources; nothing if it has neither. */
export function sourcesHtml(
	entry: WrittenEntry,
	{ compileLine }: EntryPlace,
): Html | undefined {
	const rows = SOURCES.flatMap((wanted) =>
		entry.fields.filter(
			({ kind, value }) =>
				kind === wanted &&
				// Skip a printed name that is already listed as a former name.
				(kind !== "printed" || !entry.names.includes(value)),
		),
	);
	if (rows.length === 0) return undefined;
	return html`<dl class="sources">${rows.map(({ label, value }) => html`<dt>${label}</dt><dd>${compileLine(value)}</dd>`)}</dl>`;
}
