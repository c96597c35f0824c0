import { isOneEditAway } from "./edit-distance.ts";
import { indexOfKey } from "./folded-text.ts";
import { fitPinyin } from "./pinyin-match.ts";
import type { EncodedHotline, SearchName, Target } from "./search-index.ts";

/** How well a target matches, best first. */
export type Rank = (typeof RANK)[keyof typeof RANK];

export const RANK = {
	whole: 0,
	initials: 1,
	beginning: 2,
	inside: 3,
	words: 4,
	text: 5,
	slip: 6,
} as const;

/** Score of a whole name, below that of a name in a question. */
const WHOLE = 1.1;

/** How and why a target matches. */
export interface Fit {
	readonly rank: Rank;
	/** The name that matched; `undefined` for numbers and text. */
	readonly name: SearchName | undefined;
	/** The hotline that matched. */
	readonly hotline: EncodedHotline | undefined;
	/** The prefix that matched. */
	readonly prefix: string | undefined;
	/** Order among equal ranks, highest first; 0 for a partial match. */
	readonly score: number;
}

/** A folded query. */
export interface Key {
	/** Letters and digits only. */
	readonly text: string;
	/** The whole query, if it is one number. */
	readonly digits: string | undefined;
}

const LETTERS = /^[a-z][\da-z]*$/;
const COUNTRY = /^(?:00)?86(?=\d{5})/;

/**
 * Match a key with a target's names and numbers, or else with its text.
 *
 * @example
 * fitTarget(ruiyinxin, { text: "银信", digits: undefined })?.rank // RANK.inside
 */
export function fitTarget(target: Target, key: Key): Fit | undefined {
	if (key.text === "") return undefined;
	const named = bestName(target.names, (name) => rankName(name, key.text));
	const numbered = key.digits ? fitNumber(target, key.digits) : undefined;
	if (named && numbered) {
		return compareFits(numbered, named) <= 0 ? numbered : named;
	}
	if (named || numbered) return named ?? numbered;
	const isInText = indexOfKey(target.textKey, key.text) >= 0;
	return isInText ? newFit(RANK.text) : undefined;
}

/**
 * Match a key without digits with a target's names at an edit distance of one.
 *
 * @example
 * fitSlip(ruiyinxin, "瑞信银")?.rank // RANK.slip
 */
export function fitSlip(target: Target, text: string): Fit | undefined {
	const isPinyin = LETTERS.test(text);
	return bestName(target.names, ({ key, pinyin }) =>
		isOneEditAway(text, isPinyin ? pinyin : key) ? RANK.slip : undefined,
	);
}

/** Create a fit with only a rank. */
export function newFit(rank: Rank): Fit {
	return {
		...{ rank, name: undefined, hotline: undefined, prefix: undefined },
		score: 0,
	};
}

/**
 * Compare two fits; below 0 if the first is better: by rank, then by score, own
 * names before aliases, shorter names first.
 *
 * @example
 * compareFits(newFit(RANK.whole), newFit(RANK.text)) // -5
 */
export function compareFits(one: Fit, other: Fit): number {
	return (
		one.rank - other.rank ||
		other.score - one.score ||
		Number(one.name?.isAlias ?? false) - Number(other.name?.isAlias ?? false) ||
		(one.name?.key.length ?? 0) - (other.name?.key.length ?? 0)
	);
}

function bestName(
	names: readonly SearchName[],
	rankOf: (name: SearchName) => Rank | undefined,
): Fit | undefined {
	let best: Fit | undefined;
	for (const name of names) {
		const rank = rankOf(name);
		if (rank === undefined) continue;
		const score = rank === RANK.whole ? WHOLE : 0;
		const fit = { ...newFit(rank), name, score };
		if (!best || compareFits(fit, best) < 0) best = fit;
	}
	return best;
}

function rankName(name: SearchName, key: string): Rank | undefined {
	if (name.key === key) return RANK.whole;
	const at = indexOfKey(name.key, key);
	if (at === 0) return RANK.beginning;
	if (at > 0) return RANK.inside;
	const fit = LETTERS.test(key) ? fitPinyin(key, name) : undefined;
	return fit && RANK[fit];
}

function fitNumber(target: Target, digits: string): Fit | undefined {
	const fits = [
		...target.prefixes.flatMap((prefix) => {
			const rank = rankNumber(prefix, digits);
			return rank === undefined ? [] : { ...newFit(rank), prefix };
		}),
		...target.hotlines.flatMap((hotline) => {
			const rank = rankHotline(hotline.digits, digits);
			return rank === undefined ? [] : { ...newFit(rank), hotline };
		}),
	];
	return fits.sort(compareFits)[0];
}

function rankNumber(number: string, digits: string): Rank | undefined {
	if (number === digits) return RANK.whole;
	return number.startsWith(digits) ? RANK.beginning : undefined;
}

/** Rank a hotline; after the country code, a number may lack its leading 0. */
function rankHotline(number: string, digits: string): Rank | undefined {
	const national = digits.replace(COUNTRY, "");
	if (national === digits) return rankNumber(number, digits);
	return rankNumber(number, national) ?? rankNumber(number, `0${national}`);
}
