/** What may not stand at the beginning of a line. */
const CLOSING = /^[，。、；：？！）」』》”’…,.;:?!)\]}%]/;
/** A run of Latin letters and digits with what joins them, or a single character; with what opens a phrase before it. */
const PIECE = /[（「『《“‘]*(?:[!-~]+|[\s\S])/gu;
/** Widths in the font's size: Chinese characters are square. */
const NARROW = 0.58;
const ELLIPSIS = "…";

/** The room for a text: a line's width in the font's size, and how many lines. */
export interface Room {
	readonly width: number;
	readonly lines: number;
}

/**
 * The lines of a text in a room, shortened where it does not fit. Numbers and
 * Latin words stay whole, and no line begins with what closes a phrase.
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
 * How wide a text is, in the font's size.
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
			// It takes the character before it to the next line.
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
