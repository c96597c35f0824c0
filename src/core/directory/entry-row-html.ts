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

/** What a row takes from the page that it stands on. */
export interface RowPlace extends EntryPlace {
	/** The row's own address. */
	readonly ownHref: string;
	/**
	 * Address of the entry's own page, with its remarks, sources, website and card
	 * for the contacts; where there is none, the row holds them.
	 */
	readonly wholeHref: string | undefined;
}

/** A number's label that says no more than that it is the number to call. */
const PLAIN_LABEL =
	/^(?:(?:客户服务|客服|服务|咨询|总部客服)?(?:电话|热线)|客服)$/;

/** States that ask nothing of the reader: since when and why stands on the institution's own page. */
const HARMLESS: readonly StatusKind[] = ["normal", "renamed"];
const REMARK = /^(?:说明|备注)$/;

/**
 * An entry of the directory as a row: what it is called, its prefixes, how it
 * fares and the number to call; the rest is folded in a `<details>`. Marked as
 * `entryHtml` marks its block.
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

/** Others than institutions are called what their heading says. */
function rowName(entry: WrittenEntry): string {
	return entry.kind === "institution" ? shortName(entry) : entry.name;
}

function besideHtml({ prefixes, status }: WrittenEntry): Html {
	const codes = prefixes.map(codeText).join("、");
	return html`${codes && html` <span class="codes">${codes}</span>`}${status && html` ${statusTagHtml(status)}`}`;
}

/** What is uncertain is said to be so; why, stands below. */
function codeText({ code, caveat = "" }: Prefix): string {
	const [doubt = ""] = caveat.split(/[，,]/);
	return doubt ? `${code}（${doubt}）` : code;
}

function callHtml(hotline: Hotline): Html {
	const { label } = hotline;
	const look = PLAIN_LABEL.test(label) ? "visually-hidden" : "label";
	return html`<span class="${look}">${label}</span> ${dialHtml(hotline)}`;
}

/** What stands where a number should. */
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

/** A field without what the row says already. */
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

/** What explains rather than helps to call stands on the institution's own page. */
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
