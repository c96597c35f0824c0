/** Characters that must not begin a line. */
const CLOSING = /^[，。、；：？！）」』》”’…,.;:?!)\]}%]/;
/** Text without a break inside: printable ASCII or a single character, with opening punctuation. */
const PIECE = /[（「『《“‘]*(?:[!-~]+|[\s\S])/gu;
/** Width of an ASCII character, relative to the font size; Chinese characters have width 1. */
const NARROW = 0.58;
const ELLIPSIS = "…";

/** Limits of a text: line width relative to the font size, and number of lines. */
export interface Room {
	readonly width: number;
	readonly lines: number;
}

/**
 * Wrap a text into lines, shortened if it does not fit. Numbers and Latin words
 * are not split, and no line begins with closing punctuation.
 *
 * @example
 * wrapText("打给总部，说注销", { width: 4, lines: 2 }) // ["打给总", "部，说…"]
 */
export function wrapText(text: string, room: Room): readonly string[] {
	const lines = breakLines(text, room.width);
	if (lines.length <= room.lines) return lines;
	const shown = lines.slice(0, room.lines - 1);
	const last = [...lines.slice(room.lines - 1, room.lines).join("")];
	while (widthOf(last.join("") + ELLIPSIS) > room.width) last.pop();
	return [...shown, last.join("") + ELLIPSIS];
}

/**
 * Estimate the width of a text, relative to the font size.
 *
 * @example
 * widthOf("拉卡拉") // 3
 */
export function widthOf(text: string): number {
	const characters = [...text];
	const narrow = characters.filter((each) => /[ -~]/.test(each)).length;
	return characters.length - narrow + narrow * NARROW;
}

function breakLines(text: string, width: number): readonly string[] {
	const lines: string[] = [];
	let line = "";
	for (const piece of text.match(PIECE) ?? []) {
		if (line === "" || widthOf(line + piece) <= width) line += piece;
		else if (CLOSING.test(piece)) {
			// Closing punctuation moves to the next line with the character before it.
			const taken = [...line].slice(-1).join("");
			lines.push(line.slice(0, -taken.length).trim());
			line = taken + piece;
		} else {
			lines.push(line.trim());
			line = piece.trim();
		}
	}
	return line === "" ? lines : [...lines, line.trim()];
}
