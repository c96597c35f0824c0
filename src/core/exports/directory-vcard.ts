import { plainText } from "../markdown/plain-text.ts";
import type { EntryJson, NumberJson } from "./directory-json.ts";

const LONGEST_LINE = 75;
const PIECE = /\\.|./gsu;

/**
 * An entry as a card for a phone's contacts: vCard 3.0 (RFC 2426), which iOS,
 * Android and chat apps all read. Numbers that cannot be dialled stand in the
 * note, as printed; the date of the last check and the source stand there too.
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
	return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

/**
 * A line of a vCard in pieces of at most 75 octets, each but the first behind
 * a line break and a space; no character is cut, nor a backslash from its own.
 *
 * @example
 * foldLine("NOTE:短") // "NOTE:短"
 */
export function foldLine(line: string): string {
	let folded = "";
	let length = 0;
	for (const [piece] of line.matchAll(PIECE)) {
		const size = octets(piece);
		if (length + size > LONGEST_LINE) {
			folded += "\r\n ";
			length = 1;
		}
		folded += piece;
		length += size;
	}
	return folded;
}

function noteLines(entry: EntryJson): readonly string[] {
	const { prefixes, prefixCaveats = {}, status } = entry;
	const codes = prefixes.map((code) =>
		prefixCaveats[code] ? `${code}（${prefixCaveats[code]}）` : code,
	);
	return [
		...entry.numbers.map(numberLine),
		...(codes.length > 0 ? [`商户编号前三位：${codes.join("、")}`] : []),
		...(status ? [`状态：${status}`] : []),
		...entry.notes.map(({ label, text }) => `${label}：${plainText(text)}`),
		`核对：${entry.checkedAgainst ?? "没有写"}`,
		`来源：${plainText(entry.source ?? "没有写")}`,
	];
}

function numberLine({ label, printed, hours, reason }: NumberJson): string {
	const time = hours ? `（${hours}）` : "";
	const flaw = reason ? `，不能拨打：${reason}` : "";
	return `${label}：${printed}${time}${flaw}`;
}

/** A value of a vCard or an iCalendar file. */
export function escapeText(text: string): string {
	return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** Length of a text in UTF-8. */
function octets(text: string): number {
	return [...text].reduce((sum, character) => {
		if (character.length === 2) return sum + 4;
		if (character > "\u07ff") return sum + 3;
		return sum + (character > "\u007f" ? 2 : 1);
	}, 0);
}
