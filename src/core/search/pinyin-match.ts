import type { SearchName } from "./search-index.ts";

/** How a pinyin key matches a name, best first. */
export type PinyinFit = "whole" | "initials" | "beginning" | "inside";

/** Minimum number of initials; fewer match too many names. */
const FEWEST_INITIALS = 3;
const INITIAL = /^(?:[zcs]h|[a-z])/;

/**
 * Match a key with a name's pinyin: all syllables, some or all by their initials,
 * the beginning, or whole syllables from within. The last syllable may be
 * incomplete.
 *
 * @example
 * fitPinyin("ruiyx", ruiyinxin) // "initials"
 * @example
 * fitPinyin("yinxin", ruiyinxin) // "inside"
 */
export function fitPinyin(
	key: string,
	{ syllables, pinyin }: Pick<SearchName, "syllables" | "pinyin">,
): PinyinFit | undefined {
	if (pinyin === key) return "whole";
	const left = leftAfter(key, syllables, 0);
	if (left === 0) return "initials";
	if (left !== undefined) return "beginning";
	if (pinyin.includes(key) && isInside(key, syllables)) return "inside";
	return hasInitials(key, syllables) ? "inside" : undefined;
}

/** Count the syllables left after the key; the minimum over all ways to match. */
function leftAfter(
	key: string,
	syllables: readonly string[],
	at: number,
): number | undefined {
	const rest = syllables.length - at;
	if (key === "") return rest;
	const syllable = syllables[at];
	if (syllable === undefined || syllable[0] !== key[0]) return undefined;
	const initial = INITIAL.exec(syllable)?.[0] ?? syllable;
	const ways = new Set([syllable, initial, syllable.slice(0, 1)]);
	const ends = [...ways]
		.filter((way) => key.startsWith(way))
		.flatMap(
			(way) => leftAfter(key.slice(way.length), syllables, at + 1) ?? [],
		);
	if (syllable.startsWith(key)) ends.push(rest - 1);
	return ends.length > 0 ? Math.min(...ends) : undefined;
}

/** Tell whether a key consists of initials of adjacent syllables. */
function hasInitials(key: string, syllables: readonly string[]): boolean {
	if (key.length < FEWEST_INITIALS || key.length >= syllables.length)
		return false;
	return syllables.some((_, at) => {
		let length = 0;
		while (length < key.length && syllables[at + length]?.[0] === key[length])
			length++;
		return length === key.length;
	});
}

function isInside(key: string, syllables: readonly string[]): boolean {
	return syllables.some((syllable, at) => {
		if (at === 0 || !key.startsWith(syllable)) return false;
		return syllables.slice(at).join("").startsWith(key);
	});
}
