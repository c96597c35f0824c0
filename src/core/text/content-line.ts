const LONGEST_LINE = 75;
const PIECE = /\\.|./gsu;

/**
 * Join lines into the text of a vCard or iCalendar file.
 * Sources: RFC 2425 (5.8.1) and RFC 5545 (3.1).
 *
 * @example
 * contentLines(["BEGIN:VCARD", "END:VCARD"]) // "BEGIN:VCARD\r\nEND:VCARD\r\n"
 */
export function contentLines(lines: readonly string[]): string {
	return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

/**
 * Fold a line into parts of at most 75 octets, separated by a line break and a
 * space; characters and escapes are not split.
 *
 * @example
 * foldLine("NOTE:短") // "NOTE:短"
 */
export function foldLine(line: string): string {
	let folded = "";
	let length = 0;
	for (const [piece] of line.matchAll(PIECE)) {
		const size = new TextEncoder().encode(piece).length;
		if (length + size > LONGEST_LINE) {
			folded += "\r\n ";
			length = 1;
		}
		folded += piece;
		length += size;
	}
	return folded;
}

/** Escape a value of a vCard or an iCalendar file. */
export function escapeText(text: string): string {
	return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
}
