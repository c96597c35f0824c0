/** With the selectors that make an emoji of a digit, or not. */
const INVISIBLE = /\p{Cf}|\ufe0e|\ufe0f/gu;
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** The full-width forms of the printable ASCII characters, and two odd spaces. */
const WIDE = /[\uff01-\uff5e\u3000\u00a0]/g;
/** Bold, double-struck and other styled digits, ten of each. */
const STYLED_DIGIT = /[\u{1d7ce}-\u{1d7ff}]/gu;

/**
 * A text without what cannot be seen, with plain spaces and plain digits; full
 * width stays.
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
 * A text in half-width characters, of the same length. Unlike NFKC of a whole
 * text, it leaves `①` and `²` alone: they are no digits of a number.
 *
 * @example
 * toHalfWidth("８２２，９５０１６①") // "822,95016①"
 */
export function toHalfWidth(text: string): string {
	return text.replace(WIDE, (wide) => wide.normalize("NFKC"));
}
