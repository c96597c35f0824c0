import { formatStatus } from "../directory/status.ts";
import { plainText } from "../markdown/plain-text.ts";
import { contentLines, escapeText } from "../text/content-line.ts";
import type { EntryJson, NumberJson } from "./directory-json.ts";

/**
 * Write an entry as a vCard 3.0 (RFC 2426), which iOS, Android and chat apps
 * read. The note holds all numbers as printed, including those that cannot be
 * dialled, the date of the last check and the source.
 *
 * @example
 * entryVcard(entry) // "BEGIN:VCARD\r\nVERSION:3.0\r\n…"
 */
export function entryVcard(entry: EntryJson): string {
	const name = escapeText(entry.name);
	const lines = [
		"BEGIN:VCARD",
		"VERSION:3.0",
		`UID:xiaowei-zhuxiao-${entry.id}`,
		`N:${name};;;;`,
		`FN:${name}`,
		`ORG:${name}`,
		"X-ABShowAs:COMPANY",
		...(entry.names.length > 0
			? [`NICKNAME:${entry.names.map(escapeText).join(",")}`]
			: []),
		...entry.numbers
			.filter(({ dialable }) => dialable)
			.map(({ digits }) => `TEL;TYPE=WORK,VOICE:${digits}`),
		...(entry.website ? [`URL:${entry.website}`] : []),
		`NOTE:${escapeText(noteLines(entry).join("\n"))}`,
		"END:VCARD",
	];
	return contentLines(lines);
}

function noteLines(entry: EntryJson): readonly string[] {
	const { prefixes, prefixCaveats = {}, status, source } = entry;
	const codes = prefixes.map((code) =>
		prefixCaveats[code] ? `${code}（${prefixCaveats[code]}）` : code,
	);
	return [
		...entry.numbers.map(numberLine),
		...(codes.length > 0 ? [`商户编号前三位：${codes.join("、")}`] : []),
		...(status ? [`状态：${formatStatus(status)}`] : []),
		...adviceLines(entry),
		...entry.notes.map(({ label, text }) => `${label}：${plainText(text)}`),
		`核对：${entry.checkedAgainst ?? "没有写"}`,
		...(source === undefined ? [] : [`来源：${plainText(source)}`]),
	];
}

/** List advice for the call. */
function adviceLines(entry: EntryJson): readonly string[] {
	const { operator, channels = [], conditions = [], prepare = [] } = entry;
	const lines = [
		["转人工", operator],
		["渠道", channels.join("；")],
		["办理条件", conditions.join("；")],
		["要准备", prepare.join("；")],
		["多久办完", entry.duration],
	] as const;
	return lines.flatMap(([label, value]) =>
		value ? [`${label}：${plainText(value)}`] : [],
	);
}

function numberLine({ label, printed, hours, reason }: NumberJson): string {
	const time = hours ? `（${hours}）` : "";
	const flaw = reason ? `，不能拨打：${reason}` : "";
	return `${label}：${printed}${time}${flaw}`;
}
