/** Traditional characters, each with the simplified one that the wiki uses. */
export type Variants = ReadonlyMap<string, string>;

/** A folded text, with the original position of each of its characters. */
export interface FoldedText {
	/** Letters and digits in lower case, half width and simplified; a space between adjacent numbers. */
	readonly text: string;
	/** Start index in the original of each character of `text`. */
	readonly starts: readonly number[];
	/** End index in the original of each character of `text`. */
	readonly ends: readonly number[];
}

const LETTER = /[\p{L}\p{N}]/u;
const GAP = /[^\p{L}\p{N}]+/gu;
const MARK = /\p{M}+/gu;
const DIGIT = /\d/;
/** Separators within one number. */
const GROUPING = /^[\s\-‐-―]*$/;

/**
 * Fold a text for comparison. Digits separated by spaces or hyphens are one
 * number; other separators make two.
 *
 * @example
 * foldKey("ＰＯＳ 機：400-117-7777", new Map([["機", "机"]])) // "pos机4001177777"
 */
export function foldKey(original: string, variants: Variants): string {
	const plain = unify(original);
	const joined = plain.replace(GAP, (gap, at: number) => {
		const parts = !GROUPING.test(gap) && at > 0;
		const isBetween =
			DIGIT.test(plain.charAt(at - 1)) &&
			DIGIT.test(plain.charAt(at + gap.length));
		return parts && isBetween ? " " : "";
	});
	return simplify(joined, variants);
}

/**
 * Fold a text and keep the positions of its characters.
 *
 * @example
 * foldText("瑞 银", new Map()).starts // [0, 2]
 */
export function foldText(original: string, variants: Variants): FoldedText {
	let text = "";
	let gap = "";
	let offset = 0;
	const starts: number[] = [];
	const ends: number[] = [];
	for (const written of original) {
		const end = offset + written.length;
		for (const character of unify(written)) {
			if (!LETTER.test(character)) {
				gap += character;
				continue;
			}
			const isBetween = DIGIT.test(text.slice(-1)) && DIGIT.test(character);
			const parts = isBetween && !GROUPING.test(gap);
			const folded = (parts ? " " : "") + simplify(character, variants);
			text += folded;
			for (let unit = 0; unit < folded.length; unit++) {
				starts.push(offset);
				ends.push(end);
			}
			gap = "";
		}
		offset = end;
	}
	return { text, starts, ends };
}

function unify(text: string): string {
	return text.normalize("NFKD").replace(MARK, "").toLowerCase();
}

function simplify(text: string, variants: Variants): string {
	let simplified = "";
	for (const character of text) {
		simplified += variants.get(character) ?? character;
	}
	return simplified;
}

/**
 * Find a key in a folded text; -1 if it is not there. A number matches whole or
 * by its beginning, never from its middle.
 *
 * @example
 * indexOfKey("4001177777", "1177") // -1
 */
export function indexOfKey(text: string, key: string, from = 0): number {
	const isNumber = DIGIT.test(key.charAt(0));
	let start = text.indexOf(key, from);
	while (isNumber && start > 0 && DIGIT.test(text.charAt(start - 1))) {
		start = text.indexOf(key, start + 1);
	}
	return start;
}

/**
 * Find keys in an original text: start and end of each match, in order, without
 * overlaps.
 *
 * @example
 * findKeys("瑞 银 信", ["银信"], new Map()) // [[2, 5]]
 */
export function findKeys(
	original: string,
	keys: readonly string[],
	variants: Variants,
): readonly (readonly [number, number])[] {
	const { text, starts, ends } = foldText(original, variants);
	const found = keys
		.filter((key) => key !== "")
		.flatMap((key) => occurrences(text, key))
		.sort(([one], [other]) => one - other);
	const ranges: (readonly [number, number])[] = [];
	let end = 0;
	for (const [start, stop] of found) {
		if (start < end) continue;
		end = stop;
		const [from = 0] = starts.slice(start);
		const [to = 0] = ends.slice(stop - 1);
		ranges.push([from, to]);
	}
	return ranges;
}

function occurrences(text: string, key: string): readonly [number, number][] {
	const found: [number, number][] = [];
	let start = indexOfKey(text, key);
	while (start >= 0) {
		found.push([start, start + key.length]);
		start = indexOfKey(text, key, start + key.length);
	}
	return found;
}
