import {
	type Asked,
	saysAll,
	scoreQuestions,
	scoreTarget,
	weighQuestion,
} from "./fit-question.ts";
import { indexOfKey } from "./folded-text.ts";
import { type Hit, toHit } from "./hit.ts";
import { readMeanings } from "./lexicon.ts";
import { type Fit, newFit, RANK, type Rank } from "./search-fit.ts";
import type { SearchIndex, SearchName, Target } from "./search-index.ts";

/** Pages that are of use to few come after others that say the same. */
const WORTH: Readonly<Record<string, number>> = {
	"/concepts": 0.98,
	"/solutions": 0.97,
	"/mine": 0.93,
	"/": 0.92,
	"/source": 0.85,
	"/acquirers": 0.85,
	"/changes": 0.6,
	"/editing": 0.6,
};
const WORTH_OF_PRODUCTS = 0.9;
const EXACT = 0.99;
const CLOSE = 0.75;

/** What a question finds. */
export interface Answers {
	readonly hits: readonly Hit[];
	/** Whether it asks for something that the wiki does not tell. */
	readonly isAbsent: boolean;
}

/**
 * Entries that a question names, and sections that answer the rest of it.
 *
 * @example
 * findAnswers("拉卡拉怎么注销", index).hits[0].target.id // "lakala"
 */
export function findAnswers(text: string, index: SearchIndex): Answers {
	const named = findNamed(text, index);
	const rest = named.reduce((left, { name }) => without(left, name), text);
	const meanings = readMeanings(rest, index.lexicon);
	const targets = index.targets.filter(({ questions }) => questions.length > 0);
	const asked = weighQuestion(meanings.keys(), targets, index.lexicon);
	if (asked.total === 0) return { hits: named, isAbsent: false };
	const words = wordsOf(asked, meanings);
	const answers = targets.flatMap((target) => {
		const fit = fitQuestion(target, asked);
		return fit ? toHit(target, fit, words) : [];
	});
	const best = Math.max(0, ...answers.map(({ score }) => score));
	const absent = scoreQuestions(index.absent, asked);
	const isAbsent = absent > 0 && absent >= best;
	return { hits: isAbsent ? named : [...named, ...answers], isAbsent };
}

function fitQuestion(target: Target, asked: Asked): Fit | undefined {
	const score = scoreTarget(target, asked);
	if (score === 0) {
		return saysAll(target, asked) ? newFit(RANK.text) : undefined;
	}
	const isProduct = target.kind === "product";
	const worth = isProduct ? WORTH_OF_PRODUCTS : (WORTH[target.page] ?? 1);
	return { ...newFit(rankOf(score)), score: score * worth };
}

function rankOf(score: number): Rank {
	if (score >= EXACT) return RANK.whole;
	return score >= CLOSE ? RANK.beginning : RANK.words;
}

/** What of a question to mark: what tells most, in all its forms. */
function wordsOf(
	{ weights, lexicon }: Asked,
	meanings: ReadonlyMap<string, string>,
): readonly string[] {
	const most = Math.max(...weights.values());
	const telling = [...weights].filter(([, weight]) => weight > most / 2);
	return telling.flatMap(([meaning]) => [
		meanings.get(meaning) ?? meaning,
		...(lexicon.words.get(meaning) ?? []),
	]);
}

function findNamed(text: string, index: SearchIndex): readonly Hit[] {
	return index.targets.flatMap((target) => {
		if (target.kind !== "entry" && target.kind !== "product") return [];
		const [longest] = target.names
			.filter(({ key }) => isNamed(text, key, index))
			.sort((one, other) => other.key.length - one.key.length);
		if (!longest) return [];
		return toHit(target, { ...newFit(RANK.whole), name: longest }, []);
	});
}

/** A short name counts where only words that are known stand before it. */
function isNamed(text: string, key: string, { lexicon }: SearchIndex): boolean {
	if (key.length < 2) return false;
	const at = indexOfKey(text, key);
	if (at < 0) return false;
	if (at === 0 || key.length > 2) return !lexicon.meanings.has(key);
	const before = readMeanings(text.slice(0, at), lexicon);
	return [...before.keys()].every((meaning) => lexicon.words.has(meaning));
}

function without(text: string, name: SearchName | undefined): string {
	return name ? text.replace(name.key, "") : text;
}
