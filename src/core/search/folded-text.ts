/** Traditional characters, each with the simplified one that the wiki writes. */
export type Variants = ReadonlyMap<string, string>;

/** A text without what people and programs change about it, and where each of its characters stood. */
export interface FoldedText {
	/** Letters and digits, in lower case, half width and simplified; a space where two numbers meet. */
	readonly text: string;
	/** Where in the original each character of `text` begins. */
	readonly starts: readonly number[];
	/** Where in the original each character of `text` ends. */
	readonly ends: readonly number[];
}

const LETTER = /[\p{L}\p{N}]/u;
const GAP = /[^\p{L}\p{N}]+/gu;
const MARK = /\p{M}+/gu;
const DIGIT = /\d/;
/** What groups the digits of one number. */
const GROUPING = /^[\s\-‐-―]*$/;

/**
 * Fold a text for comparing. Digits set apart by spaces or hyphens are one
 * number; anything else between digits parts two.
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
 * Fold a text and remember where its characters stood.
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
 * Where a key stands in a folded text, -1 where it does not. A number is found
 * whole or by its beginning, never by a piece from its middle.
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
 * Where keys stand in a text as it is written: start and end, in order,
 * without overlaps.
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
