/** Invisible characters, including the variation selectors of emoji. */
const INVISIBLE = /\p{Cf}|\ufe0e|\ufe0f/gu;
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Full-width forms of printable ASCII characters, and two other spaces. */
const WIDE = /[\uff01-\uff5e\u3000\u00a0]/g;
/** Bold, double-struck and other styled digits. */
const STYLED_DIGIT = /[\u{1d7ce}-\u{1d7ff}]/gu;

/**
 * Remove invisible characters, and replace special spaces and styled digits by
 * plain ones; full-width characters stay.
 *
 * @example
 * toVisible("张三\u200b\u00a0店") // "张三 店"
 */
export function toVisible(text: string): string {
	return text
		.replace(INVISIBLE, "")
		.replace(SPACE, " ")
		.replace(STYLED_DIGIT, (digit) => digit.normalize("NFKC"));
}

/**
 * Convert a text to half-width characters, keeping its length. Unlike NFKC, it
 * leaves `①` and `²` unchanged, which are not digits of a number.
 *
 * @example
 * toHalfWidth("８２２，９５０１６①") // "822,95016①"
 */
export function toHalfWidth(text: string): string {
	return text.replace(WIDE, (wide) => wide.normalize("NFKC"));
}
