import type { Question, SearchIndex, Target } from "../search-index.ts";
import type { Lexicon } from "./lexicon.ts";

/** What a query asks: its meanings, and how much each tells. */
export interface Asked {
	/** Weight of each meaning: the fewer places have it, the more. */
	readonly weights: ReadonlyMap<string, number>;
	readonly total: number;
	/** Whether the wiki knows everything in it. */
	readonly isWhole: boolean;
	readonly lexicon: Lexicon;
}

/** Longer questions are cut. */
const MOST_MEANINGS = 12;
/** A pair of characters is a part of a word. */
const PAIR = 0.6;
const MOST_WEIGHT = 3;
/** What stands nowhere in the wiki is talk, or another matter: one such pair, and all of them. */
const UNKNOWN = 0.7;
const MOST_UNKNOWN = 2.2;
/** What stands above a section, and in its text, says less than its name. */
const ABOVE = 0.5;
const TEXT = 0.35;
/** How much of a score depends on what a name says beyond the question. */
const EXTRA = 0.35;

/**
 * Weigh what a query asks, against the targets that may answer.
 *
 * @param meanings as `readMeanings` gives them
 */
export function weighQuestion(
	meanings: Iterable<string>,
	targets: readonly Target[],
	{ absent, lexicon }: Pick<SearchIndex, "absent" | "lexicon">,
): Asked {
	const asked = [...meanings].slice(0, MOST_MEANINGS);
	const weights = new Map(
		asked.flatMap((meaning) => {
			const isAbsent = absent.some(({ meanings }) => meanings.has(meaning));
			const having = targets.filter((each) =>
				hasMeaning(each, meaning, lexicon),
			);
			const count = having.length + Number(isAbsent);
			if (count === 0) return [];
			const rarity = Math.log(1 + targets.length / count);
			const part = lexicon.words.has(meaning) ? 1 : PAIR;
			return [[meaning, part * Math.min(MOST_WEIGHT, rarity)] as const];
		}),
	);
	const unknown = UNKNOWN * (asked.length - weights.size);
	const total = [...weights.values()].reduce(
		(sum, each) => sum + each,
		Math.min(MOST_UNKNOWN, unknown),
	);
	return { weights, total, isWhole: unknown === 0, lexicon };
}

function hasMeaning(
	target: Target,
	meaning: string,
	lexicon: Lexicon,
): boolean {
	return (
		target.questions.some(({ meanings }) => meanings.has(meaning)) ||
		isInText(target, meaning, lexicon)
	);
}

/**
 * How well a target answers what was asked, from 0 to 1: 1 where one of its
 * names or questions says just that.
 */
export function scoreTarget(target: Target, asked: Asked): number {
	const rest = new Map(
		[...asked.weights].map(([meaning, weight]) => [
			meaning,
			weight * restOf(target, meaning, asked.lexicon),
		]),
	);
	return bestScore(target.questions, asked, rest);
}

/** The same for questions alone, each of which is asked whole or not at all. */
export function scoreQuestions(
	questions: readonly Question[],
	asked: Asked,
): number {
	const whole = questions.filter(({ meanings }) =>
		[...meanings].every((meaning) => asked.weights.has(meaning)),
	);
	return bestScore(whole, asked, new Map());
}

/** Whether a target's text says everything that was asked. */
export function saysAll(
	target: Target,
	{ weights, isWhole, lexicon }: Asked,
): boolean {
	return (
		isWhole &&
		[...weights.keys()].every((meaning) => isInText(target, meaning, lexicon))
	);
}

function bestScore(
	questions: readonly Question[],
	{ weights, total }: Asked,
	rest: ReadonlyMap<string, number>,
): number {
	let best = 0;
	for (const { meanings } of questions) {
		let named = 0;
		let common = 0;
		let covered = 0;
		for (const [meaning, weight] of weights) {
			const isNamed = meanings.has(meaning);
			if (isNamed) common++;
			if (isNamed) named += weight;
			covered += isNamed ? weight : (rest.get(meaning) ?? 0);
		}
		if (named === 0) continue;
		const extra = EXTRA * (1 - common / meanings.size);
		best = Math.max(best, (covered / total) * (1 - extra));
	}
	return best;
}

function restOf(target: Target, meaning: string, lexicon: Lexicon): number {
	if (target.above.has(meaning)) return ABOVE;
	return isInText(target, meaning, lexicon) ? TEXT : 0;
}

function isInText(
	{ textKey }: Target,
	meaning: string,
	{ words }: Lexicon,
): boolean {
	const all = words.get(meaning) ?? [meaning];
	return all.some((word) => textKey.includes(word));
}
