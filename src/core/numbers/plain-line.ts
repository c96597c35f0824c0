import { toHalfWidth, toVisible } from "../text/half-width.ts";

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** A row number or bullet, whose dot would join it to the number after it. */
const LIST_MARK =
	/^\s*(?:[(（]?(?:[1-9]\d?[.．、)）](?!\d{1,2}(?!\d)|\d+\.\d|\d{3,14}E)|0?\d[)）、])|[①-⓿❶-➓]|\d{1,2}\u20e3|[-*•·●○■□◆◇▪▶►☆★✓✔√>#]+(?=\s|[^\d*]))\s*/u;

/** A line without invisible characters and list marks. */
export interface PlainLine {
	/** The line without invisible characters and its list mark. */
	readonly written: string;
	/** `written` in half width; indices are the same in both. */
	readonly plain: string;
}

/**
 * Split a text into lines.
 *
 * @example
 * splitLines("甲\r\n乙") // ["甲", "乙"]
 */
export function splitLines(text: string): readonly string[] {
	return text.split(BREAK);
}

/**
 * Remove invisible characters and the list mark from a line.
 *
 * @example
 * plainLine("1.８２２").plain // "822"
 */
export function plainLine(text: string): PlainLine {
	const written = toVisible(text).replace(LIST_MARK, "");
	return { written, plain: toHalfWidth(written) };
}
