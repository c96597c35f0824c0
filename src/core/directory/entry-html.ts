import { UNCHANGED } from "./directory.ts";
import {
	entryKind,
	type FieldKind,
	fieldKind,
	parseHotlines,
	splitField,
} from "./entry-field.ts";
import { hotlineHtml } from "./hotline-html.ts";
import { vcardLinkHtml } from "./vcard-link-html.ts";

const ENTRY =
	/(<h3 id="([\w-]+)"[^>]*><a href="([^"]*)".*?<\/h3>)\s*<ul[^>]*>\s*((?:<li>(?:(?!<\/?[uo]l\b)[\s\S])*?<\/li>\s*)+)<\/ul>/g;
const ITEM = /<li>([\s\S]*?)<\/li>/g;
const TAG = /<[^>]*>/g;
/** Longer entries are drawn as if they had so many; there are hardly any. */
const MOST_ROWS = 16;
/** Characters of a field that fit beside its name on a phone. */
const LINE = 16;
const SMALL_PRINT = 30;
const SECTION_START = /(<h2 id="institutions".*?<\/h2>)/;

interface HtmlField {
	readonly kind: FieldKind | undefined;
	readonly label: string;
	readonly value: string;
}

/**
 * Make every entry of a compiled directory page a block of its own, which a
 * link can land on: `data-entry` holds its id, and `data-institution` too
 * where it is an institution. Lists that are no entries stay as they are.
 */
export function renderEntries(html: string): string {
	const links: string[] = [];
	const rendered = html.replace(ENTRY, (whole, heading, id, href, items) => {
		const fields = readFields(items);
		if (!fields.some(({ kind }) => kind === "checked")) return whole;
		const isInstitution = entryKind(category(fields)) === "institution";
		if (isInstitution)
			links.push(
				`<li><a href="${href}">${shortName(fields) ?? plain(heading)}</a></li>`,
			);
		const mark = isInstitution ? ` data-institution="${id}"` : "";
		return `<section class="entry" data-entry="${id}"${mark} data-rows="${countRows(fields)}" aria-labelledby="${id}">${heading}${bodyHtml(fields)}${linksHtml(isInstitution, vcardHtml(id, plain(heading), fields))}</section>`;
	});
	if (links.length === 0) return rendered;
	const index = `<ul class="entry-index">${links.join("")}</ul>`;
	return rendered.replace(SECTION_START, (heading) => `${heading}${index}`);
}

function readFields(items: string): readonly HtmlField[] {
	return [...items.matchAll(ITEM)].map(([, item = ""]) => {
		const { label, value } = splitField(item) ?? { label: "", value: item };
		return { kind: fieldKind(label), label, value };
	});
}

function bodyHtml(fields: readonly HtmlField[]): string {
	const small = fields.filter(isSmall).map(smallHtml).join("");
	const rows = ORDER.flatMap((kinds) =>
		fields.filter((field) => !isSmall(field) && kinds.includes(field.kind)),
	);
	return `<dl class="fields">${rows.map(fieldHtml).join("")}</dl><p class="provenance">${small}</p>`;
}

/** Rows that an entry has below its heading, by which its height is known before it is drawn. */
function countRows(fields: readonly HtmlField[]): number {
	const rows = fields.map(rowsOf);
	const sum = rows.reduce((total, count) => total + count, 0);
	return Math.min(sum, MOST_ROWS);
}

/** What is wrong with a number takes two rows more; small print half a row a line. */
function rowsOf(field: HtmlField): number {
	const { kind, label } = field;
	const value = plain(field.value);
	if (isSmall(field)) return value.length > SMALL_PRINT ? 1 : 0;
	const hotlines = kind === "phone" ? parseHotlines(label, value) : [];
	if (hotlines.length === 0) return Math.ceil(value.length / LINE);
	const flawed = hotlines.filter(({ phone }) => !phone.dialable);
	return hotlines.length + 2 * flawed.length;
}

/** What the reader needs first stands first, whatever the order in the file. */
const ORDER: readonly (readonly HtmlField["kind"][])[] = [
	["status"],
	["phone"],
	["prefix"],
	["website", "name", "printed", "note", undefined],
];

function fieldHtml({ kind, label, value }: HtmlField): string {
	const hotlines = kind === "phone" ? parseHotlines(label, plain(value)) : [];
	if (hotlines.length > 0) return hotlines.map(hotlineHtml).join("");
	return `<div class="field" data-field="${kind ?? "other"}"><dt>${label}</dt><dd>${value}</dd></div>`;
}

/** A row of its own for an institution, where its script adds a button. */
function linksHtml(isInstitution: boolean, vcard: string): string {
	return isInstitution || vcard ? `<p class="card-links">${vcard}</p>` : "";
}

function vcardHtml(
	id: string,
	name: string,
	fields: readonly HtmlField[],
): string {
	const hotlines = fields
		.filter(({ kind }) => kind === "phone")
		.flatMap(({ label, value }) => parseHotlines(label, plain(value)));
	return vcardLinkHtml({ id, name, hotlines });
}

function smallHtml({ label, value }: HtmlField): string {
	return `<span>${label}：${value}</span> `;
}

function isSmall({ kind, value }: HtmlField): boolean {
	return (
		kind === "checked" ||
		kind === "source" ||
		(kind === "status" && value === UNCHANGED)
	);
}

function category(fields: readonly HtmlField[]): string | undefined {
	return fields.find(({ kind }) => kind === "category")?.value;
}

function shortName(fields: readonly HtmlField[]): string | undefined {
	return fields.find(({ kind }) => kind === "name")?.value;
}

function plain(html: string): string {
	return html.replace(TAG, "");
}
