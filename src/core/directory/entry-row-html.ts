import { headingRow } from "../markdown/heading-row.ts";
import { type Html, html } from "../text/html.ts";
import type { WrittenEntry } from "./entry.ts";
import type { Field } from "./entry-block.ts";
import type { Hotline, Prefix } from "./entry-field.ts";
import {
	type EntryPlace,
	fieldHtml,
	hotlinesOf,
	orderFields,
	provenanceHtml,
	sourcesHtml,
	wordsHtml,
} from "./entry-field-html.ts";
import { institutionMark } from "./entry-html.ts";
import { dialHtml, hotlineHtml } from "./hotline-html.ts";
import { mainHotline } from "./main-hotline.ts";
import { shortName } from "./short-name.ts";
import { hasEnded, type StatusKind } from "./status.ts";
import { endedHtml, statusTagHtml } from "./status-html.ts";
import { vcardLinkHtml } from "./vcard-link-html.ts";

/** What a row needs from the page that shows it. */
export interface RowPlace extends EntryPlace {
	/** Address of the row. */
	readonly ownHref: string;
	/**
	 * Address of the entry's own page, with its remarks, sources, website and
	 * vCard; if `undefined`, the row shows them.
	 */
	readonly wholeHref: string | undefined;
}

/** Labels that say only that this is the number to call. */
const PLAIN_LABEL =
	/^(?:(?:客户服务|客服|服务|咨询|总部客服)?(?:电话|热线)|客服)$/;

/** States that need no action; the institution's own page explains them. */
const HARMLESS: readonly StatusKind[] = ["normal", "renamed"];
const REMARK = /^(?:说明|备注)$/;

/**
 * Show an entry of the directory as a row: name, prefixes, status and the number
 * to call, with the rest in a `<details>`. Its `data-institution` is that of
 * `entryHtml`.
 */
export function entryRowHtml(entry: WrittenEntry, place: RowPlace): Html {
	const main = mainHotline(entry.hotlines);
	const { wholeHref } = place;
	const others = entry.hotlines.length > 1;
	return html`
		<section class="entry row"${institutionMark(entry)}>
			${headingRow({ level: 3, id: entry.id, title: rowName(entry), href: place.ownHref, beside: besideHtml(entry) })}
			<div class="dial">${main ? callHtml(main) : missingHtml(entry, place)}</div>
			<details class="more">
				<summary>${others ? "更多号码" : "更多"}</summary>
				<dl class="fields">${moreRows(entry, main, place)}</dl>
				${provenanceHtml(entry, place)}
				${wholeHref === undefined && sourcesHtml(entry, place)}
				<p class="card-links">
					${wholeHref === undefined ? vcardLinkHtml(entry, place.fileHref) : html`<a href="${wholeHref}">全部资料</a>`}
				</p>
			</details>
		</section>`;
}

/** Choose the row's name: the short name of an institution, otherwise the full name. */
function rowName(entry: WrittenEntry): string {
	return entry.kind === "institution" ? shortName(entry) : entry.name;
}

function besideHtml({ prefixes, status }: WrittenEntry): Html {
	const codes = prefixes.map(codeText).join("、");
	return html`${codes && html` <span class="codes">${codes}</span>`}${status && html` ${statusTagHtml(status)}`}`;
}

/** Add to an uncertain prefix how certain it is; the reason is shown below. */
function codeText({ code, caveat = "" }: Prefix): string {
	const [doubt = ""] = caveat.split(/[，,]/);
	return doubt ? `${code}（${doubt}）` : code;
}

function callHtml(hotline: Hotline): Html {
	const { label } = hotline;
	const look = PLAIN_LABEL.test(label) ? "visually-hidden" : "label";
	return html`<span class="${look}">${label}</span> ${dialHtml(hotline)}`;
}

/** Show the telephone lines of an entry without a number. */
function missingHtml(entry: WrittenEntry, { compileLine }: RowPlace): Html {
	const words = entry.fields
		.filter(({ kind }) => kind === "phone")
		.map(
			({ label, value }) => html`<span>${label}：${compileLine(value)}</span>`,
		);
	return html`${words}`;
}

function moreRows(
	entry: WrittenEntry,
	main: Hotline | undefined,
	place: RowPlace,
): readonly (Html | undefined)[] {
	const { name } = entry;
	const hours = main?.hours;
	return [
		name !== rowName(entry) ? wordsHtml("whole", "全称", name) : undefined,
		hours ? wordsHtml("hours", "服务时间", hours) : undefined,
		...orderFields(entry).map((field) => moreHtml(field, entry, place)),
	];
}

/** Show a field unless the row shows it already. */
function moreHtml(
	field: Field,
	entry: WrittenEntry,
	place: RowPlace,
): Html | undefined {
	if (field.kind === "status") return statusWordsHtml(field, entry, place);
	const hotlines = hotlinesOf(field, entry);
	if (hotlines.length > 0) {
		const main = mainHotline(entry.hotlines)?.phone.printed;
		const others = hotlines.filter(({ phone }) => phone.printed !== main);
		return html`${others.map(hotlineHtml)}`;
	}
	const isLeft = isSaid(field, entry) || isLong(field, entry, place);
	return isLeft ? undefined : fieldHtml(field, entry, place);
}

/** Tell whether a field is left to the institution's own page because it does not help to call. */
function isLong(
	{ kind, label }: Field,
	entry: WrittenEntry,
	{ wholeHref }: RowPlace,
): boolean {
	if (wholeHref === undefined || entry.kind !== "institution") return false;
	return kind === "website" || (kind === "note" && REMARK.test(label));
}

function isSaid({ kind, value }: Field, entry: WrittenEntry): boolean {
	const { prefixes, hotlines } = entry;
	if (kind === "phone") return hotlines.length === 0;
	if (kind === "name") return value === rowName(entry);
	return (
		kind === "prefix" &&
		prefixes.length > 0 &&
		prefixes.every(({ caveat }) => !caveat)
	);
}

function statusWordsHtml(
	{ label }: Field,
	{ status }: WrittenEntry,
	{ compileLine, href, wholeHref }: RowPlace,
): Html | undefined {
	if (!status || (status.words === "" && !hasEnded(status))) return undefined;
	if (wholeHref !== undefined && HARMLESS.includes(status.kind))
		return undefined;
	return wordsHtml(
		"status",
		label,
		html`${compileLine(status.words)}${endedHtml(status, href)}`,
	);
}
