import { toHalfWidth, toVisible } from "../text/half-width.ts";

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** The number of a row, and a dot that would make one number of it and what follows. */
const LIST_MARK =
	/^\s*(?:[(（]?(?:[1-9]\d?[.．、)）](?!\d{1,2}(?!\d)|\d+\.\d|\d{3,14}E)|0?\d[)）、])|[①-⓿❶-➓]|\d{1,2}\u20e3|[-*•·●○■□◆◇▪▶►☆★✓✔√>#]+(?=\s|[^\d*]))\s*/u;

/** A line without what is not its text. */
export interface PlainLine {
	/** Without what cannot be seen, and without the mark of a list's item. */
	readonly written: string;
	/** The same in half-width characters; places are places in both. */
	readonly plain: string;
}

/**
 * The lines of a text.
 *
 * @example
 * splitLines("甲\r\n乙") // ["甲", "乙"]
 */
export function splitLines(text: string): readonly string[] {
	return text.split(BREAK);
}

/**
 * A line without what cannot be seen and without the mark of a list's item.
 *
 * @example
 * plainLine("1.８２２").plain // "822"
 */
export function plainLine(text: string): PlainLine {
	const written = toVisible(text).replace(LIST_MARK, "");
	return { written, plain: toHalfWidth(written) };
}
