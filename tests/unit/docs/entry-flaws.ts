import {
	type EntryBlock,
	type Field,
	readEntryBlocks,
} from "../../../src/core/directory/entry-block.ts";
import { parseHotlines } from "../../../src/core/directory/entry-field.ts";

const BLOCK =
	/<section class="entry[\s\S]*?\bid="([\w-]+)"[\s\S]*?<\/section>/g;
const DIALS = /href="tel:([^"]*)"/g;
const LINK_TARGET = /\]\([^)]*\)/g;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * What the directory's article does not show of its entries, or dials and
 * should not; with the entries' own pages behind it, what neither shows.
 */
export function entryFlaws(
	directory: string,
	article: string,
): readonly string[] {
	const shown = new Map<string, string>();
	for (const [html, id = ""] of article.matchAll(BLOCK)) {
		shown.set(id, (shown.get(id) ?? "") + html);
	}
	return readEntryBlocks(directory).flatMap((block) => {
		const html = shown.get(block.heading.id);
		const flaws = html ? blockFlaws(block, html) : ["is not on the page"];
		return flaws.map((flaw) => `${block.heading.id}: ${flaw}`);
	});
}

function blockFlaws(
	{ heading, fields }: EntryBlock,
	html: string,
): readonly string[] {
	const text = textOf(html);
	const lacking = [heading.title, ...fields.filter(isShown).map(wordsOf)]
		.flatMap((value) => value.match(WORD) ?? [])
		.filter((word) => !text.includes(word));
	return [
		...lacking.map((word) => `does not show ${word}`),
		...dialFlaws(fields, html),
	];
}

/** Every number that can be dialled is, and nothing else. */
function dialFlaws(fields: readonly Field[], html: string): readonly string[] {
	const wanted = fields
		.filter(({ kind }) => kind === "phone")
		.flatMap(({ label, value }) => parseHotlines(label, value))
		.filter(({ phone }) => phone.dialable)
		.map(({ phone }) => phone.digits);
	const dialled = [...html.matchAll(DIALS)].map(([, digits = ""]) => digits);
	return [
		...wanted
			.filter((digits) => !dialled.includes(digits))
			.map((digits) => `does not dial ${digits}`),
		...dialled
			.filter((digits) => !wanted.includes(digits))
			.map((digits) => `dials ${digits}`),
	];
}

/** What an entry is of is shown by where it stands. */
function isShown({ kind }: Field): boolean {
	return kind !== "category";
}

/** The words of a line that readers see; marks beside a number are for the check. */
function wordsOf({ kind, label, value }: Field): string {
	const hotlines = kind === "phone" ? parseHotlines(label, value) : [];
	if (hotlines.length === 0) return value.replace(LINK_TARGET, "]");
	return hotlines
		.map(({ phone, hours }) => `${label} ${phone.printed} ${hours ?? ""}`)
		.join(" ");
}

function textOf(html: string): string {
	return html
		.replace(/<[^>]*>/g, "")
		.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
		.replace(/&quot;/g, '"')
		.replace(/&lt;/g, "<")
		.replace(/&gt;/g, ">")
		.replace(/&amp;/g, "&");
}
