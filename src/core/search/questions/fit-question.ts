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
/** A pair of characters is a part of a word, and a single one hardly that. */
const PAIR = 0.6;
const SINGLE = 0.4;
const ONE = /^[^a-z\d]$/;
const MOST_WEIGHT = 3;
/** What the wiki does not know is talk, or another matter: one such pair, and all of them. */
const UNKNOWN = 0.8;
const MOST_UNKNOWN = 3;
/** What stands in another name, and in its text, says less than its name. */
const ALSO = 0.5;
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
			const part = partOf(meaning, lexicon);
			return [[meaning, part * Math.min(MOST_WEIGHT, rarity)] as const];
		}),
	);
	const unknown = asked.filter((meaning) => !weights.has(meaning));
	const total = [...weights.values()].reduce(
		(sum, each) => sum + each,
		weighUnknown(unknown),
	);
	const isWhole = unknown.length === 0;
	return { weights, total, isWhole, lexicon };
}

/** How much of a word a meaning is. */
function partOf(meaning: string, { words }: Lexicon): number {
	if (words.has(meaning)) return 1;
	return ONE.test(meaning) ? SINGLE : PAIR;
}

function weighUnknown(unknown: readonly string[]): number {
	const singles = unknown.filter((meaning) => ONE.test(meaning)).length;
	const count = unknown.length - singles * (1 - SINGLE);
	return Math.min(MOST_UNKNOWN, UNKNOWN * count);
}

function hasMeaning(
	target: Target,
	meaning: string,
	lexicon: Lexicon,
): boolean {
	return isNamed(target, meaning) || isInText(target, meaning, lexicon);
}

function isNamed({ questions }: Target, meaning: string): boolean {
	return questions.some(({ meanings }) => meanings.has(meaning));
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
	return bestScore(askedWhole(questions, asked), asked, new Map());
}

function askedWhole(
	questions: readonly Question[],
	{ weights }: Asked,
): readonly Question[] {
	return questions.filter(
		({ meanings }) =>
			meanings.size > 0 &&
			[...meanings].every((meaning) => weights.has(meaning)),
	);
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
	if (isNamed(target, meaning)) return ALSO;
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
