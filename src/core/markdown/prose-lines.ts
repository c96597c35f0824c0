/** A line of Markdown outside fenced code. */
export interface ProseLine {
	readonly text: string;
	/** One-based. */
	readonly line: number;
}

const FENCE = /^\s*(?:```|~~~)/;
const CODE_SPAN = /`[^`]*`/g;

/**
 * List the lines of a page outside fenced code, in order.
 *
 * @example
 * proseLines("甲\n```\n乙\n```").map(({ text }) => text) // ["甲"]
 */
export function proseLines(markdown: string): readonly ProseLine[] {
	let fenced = false;
	return markdown.split(/\r?\n/).flatMap((text, index) => {
		const isFence = FENCE.test(text);
		if (isFence) fenced = !fenced;
		return fenced || isFence ? [] : [{ text, line: index + 1 }];
	});
}

/**
 * Replace code in a line with spaces, so that columns stay the same.
 *
 * @example
 * blankCode("写 `a` 这样") // "写     这样"
 */
export function blankCode(text: string): string {
	return text.replace(CODE_SPAN, (code) => " ".repeat(code.length));
}
