import { type Entry, isVerified } from "../../directory/entry.ts";
import type { Hotline } from "../../directory/entry-field.ts";
import {
	formatStatus,
	STATUS_NAMES,
	type Status,
} from "../../directory/status.ts";
import { plainText } from "../../markdown/plain-text.ts";
import { type Characters, NOT_DIALABLE, VERIFIED } from "../encoded-search.ts";
import { foldKey } from "../folded-text.ts";

const DOMAIN = /^<?https?:\/\/(?:www\.)?([a-z\d.-]+)/i;

/**
 * Encode an entry of the directory as one field per column.
 *
 * @param aliases other names, from the comment below its heading
 * @example
 * encodeEntry(lakala, [], characters)[0] // "|拉卡拉|支付股份有限公司"
 */
export function encodeEntry(
	entry: Entry,
	aliases: readonly string[] = [],
	characters: Characters,
): readonly string[] {
	const [first = "", ...others] = entry.names;
	const isInside = first !== "" && entry.name.includes(first);
	const names = [...(isInside ? others : entry.names), ...aliases];
	if (entry.printed) names.push(entry.printed);
	const short = foldKey(isInside ? first : entry.name, new Map());
	const isPinyin = characters.syllablesOf(short).join("") === entry.id;
	return [
		isInside ? entry.name.replace(first, `|${first}|`) : entry.name,
		names.join("、"),
		isPinyin ? "" : entry.id,
		entry.hotlines.map(encodeHotline).join("\t"),
		entry.prefixes.map(({ code }) => code).join("、"),
		entry.status ? encodeStatus(entry.status) : "",
		isVerified(entry) ? VERIFIED : "",
		encodeDomain(entry.website ?? ""),
	];
}

/**
 * Extract an entry's text without its names and numbers.
 *
 * @example
 * entryText(ruiyinxin) // "已停业，2025-07-09 终止全部支付业务；…\n据称仍受理查询\n…"
 */
export function entryText({ status, notes, website }: Entry): string {
	return [
		status && formatStatus(status),
		...notes.map(({ value }) => plainText(value)),
		website,
	]
		.filter(Boolean)
		.join("\n");
}

/** Encode the printed number, the digits to dial if they differ, and the hours. */
function encodeHotline({ phone, hours }: Hotline): string {
	const { printed, digits, dialable } = phone;
	const isWhole = printed.replace(/\D/g, "") === digits;
	const mark = dialable ? "" : NOT_DIALABLE;
	return [mark + printed, isWhole ? "" : digits, hours ?? ""]
		.join("|")
		.replace(/\|+$/, "");
}

/** Encode the kind, its name and the words. */
function encodeStatus({ kind, words }: Status): string {
	return [kind, STATUS_NAMES[kind], words].join("|");
}

/** Shorten `https://www.lakala.com/` to `lakala.com`. */
function encodeDomain(website: string): string {
	const [, domain = ""] = DOMAIN.exec(website) ?? [];
	return domain;
}
