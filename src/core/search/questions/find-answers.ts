import { indexOfKey } from "../folded-text.ts";
import { type Hit, toHit } from "../hit.ts";
import type { Near } from "../nearest-names.ts";
import { type Fit, newFit, RANK, type Rank } from "../search-fit.ts";
import type {
	NamedTarget,
	SearchIndex,
	SearchName,
	Target,
} from "../search-index.ts";
import { addVoted } from "./add-voted.ts";
import {
	type Asked,
	saysAll,
	scoreQuestions,
	scoreTarget,
	weighQuestion,
} from "./fit-question.ts";
import { readMeanings } from "./lexicon.ts";
import { voteOn } from "./nearest-questions.ts";

/** Pages that are of use to few come after others that say the same. */
const WORTH: Readonly<Record<string, number>> = {
	"/concepts": 0.98,
	"/solutions": 0.97,
	"/mine": 0.93,
	"/": 0.92,
	"/acquirers": 0.85,
};
const WORTH_OF_EDITING = 0.7;
/** A lower score is no answer, unless the text has all; more is asked of words that the wiki does not know. */
const LEAST = 0.45;
const LEAST_FOREIGN = 0.55;
const LEAST_TEXT = 0.1;
/** A name in a question comes before all else. */
const NAMED = 1.2;
/** What has less in common has it by chance. */
const NEAR = 0.3;
const MOST_NEAR = 2;
const EXACT = 0.99;
/** Such a score needs no vote. */
const STRONG = 0.8;
/** Lighter votes are for what questions have in common by chance. */
const LEAST_VOTED = 0.1;
const CLOSE = 0.75;

/** What a question finds. */
export interface Answers {
	readonly hits: readonly Hit[];
	/** What has to do with it, where nothing answers it. */
	readonly near: readonly Near[];
	/** Whether it asks for something that the wiki does not tell. */
	readonly isAbsent: boolean;
}

/**
 * Entries that a question names, and sections that answer the rest of it.
 *
 * @param keys folded words, as spaces part them
 * @example
 * findAnswers(["拉卡拉怎么注销"], index).hits[0].target.id // "lakala"
 */
export function findAnswers(
	keys: readonly string[],
	index: SearchIndex,
): Answers {
	const text = keys.join("");
	const found = findNamed(text, index);
	const named = found.map(([target, name]) =>
		toHit(target, { ...newFit(RANK.whole), name, score: NAMED }, []),
	);
	const rest = keys.map((key) =>
		found.reduce((left, [, name]) => left.replace(name.key, ""), key),
	);
	const meanings = new Map(
		rest.flatMap((key) => [...readMeanings(key, index.lexicon)]),
	);
	const targets = index.targets.filter(({ questions }) => questions.length > 0);
	const asked = weighQuestion(meanings.keys(), targets, index);
	if (meanings.size === 0) return { hits: named, near: [], isAbsent: false };
	const words = wordsOf(asked, meanings);
	const answers = targets.flatMap((target) => {
		const fit = fitQuestion(target, asked);
		return fit ? toHit(target, fit, words) : [];
	});
	const best = Math.max(leastOf(asked), ...answers.map(({ score }) => score));
	const asks = { key: text, meanings: new Set(meanings.keys()) };
	const votes = hasKnown(asked)
		? voteOn(asks, index.known).filter(({ weight }) => weight >= LEAST_VOTED)
		: [];
	const isStrong =
		named.length > 0 || answers.some(({ score }) => score >= STRONG);
	const isVotedAbsent = votes[0] !== undefined && !votes[0].target;
	const isAbsent =
		scoreQuestions(index.absent, asked) >= best || (isVotedAbsent && !isStrong);
	const voted = votes.flatMap(({ target }) => target ?? []);
	const hits = isAbsent
		? named
		: [...named, ...addVoted(answers, { voted, isStrong, words })];
	const near = hits.length > 0 ? [] : findNear(targets, asked);
	return { hits, near, isAbsent };
}

function leastOf({ isWhole }: Asked): number {
	return isWhole ? LEAST : LEAST_FOREIGN;
}

function fitQuestion(target: Target, asked: Asked): Fit | undefined {
	const score = scoreTarget(target, asked);
	const isText = score < leastOf(asked);
	if (isText && !saysAll(target, asked)) return undefined;
	const rank = isText ? RANK.text : rankOf(score, asked);
	const isEditing = target.kind === "editing";
	const worth = isEditing ? WORTH_OF_EDITING : (WORTH[target.page] ?? 1);
	return { ...newFit(rank), score: Math.max(score, LEAST_TEXT) * worth };
}

/** Sections whose names have a part of what was asked, with that word. */
function findNear(targets: readonly Target[], asked: Asked): readonly Near[] {
	return targets
		.map((target) => ({ target, score: scoreTarget(target, asked) }))
		.filter(({ score }) => score >= NEAR)
		.sort((one, other) => other.score - one.score)
		.slice(0, MOST_NEAR)
		.flatMap(({ target }) =>
			[...asked.weights.keys()]
				.filter((word) =>
					target.questions.some(({ meanings }) => meanings.has(word)),
				)
				.slice(0, 1)
				.map((shared) => ({ target, shared })),
		);
}

/** Pieces of words that nobody has explained are never close. */
function rankOf(score: number, asked: Asked): Rank {
	if (score >= EXACT) return RANK.whole;
	return score >= CLOSE && hasKnown(asked) ? RANK.beginning : RANK.words;
}

/** Whether a word in it has been explained. */
function hasKnown({ weights, lexicon }: Asked): boolean {
	return [...weights.keys()].some((each) => lexicon.words.has(each));
}

/** What of a question to mark: what tells most, in all its forms. */
function wordsOf(
	{ weights, lexicon }: Asked,
	meanings: ReadonlyMap<string, string>,
): readonly string[] {
	const most = Math.max(...weights.values());
	const telling = [...meanings].filter(
		([meaning]) => (weights.get(meaning) ?? 0) > most / 2,
	);
	const words = telling.flatMap(([meaning, written]) => [
		written,
		...(lexicon.words.get(meaning) ?? []),
	]);
	return [...new Set(words)];
}

/** Of each target the longest of its names in the text. */
function findNamed(text: string, index: SearchIndex): readonly NamedTarget[] {
	const found = new Map<Target, SearchName>();
	for (let at = 0; at < text.length - 1; at++) {
		for (const [target, name] of index.names.get(text.slice(at, at + 2)) ??
			[]) {
			const { length } = found.get(target)?.key ?? "";
			if (name.key.length > length && isNamed(text, name.key, index))
				found.set(target, name);
		}
	}
	return [...found];
}

/** A short name counts where only words that are known stand before it. */
function isNamed(text: string, key: string, { lexicon }: SearchIndex): boolean {
	const at = indexOfKey(text, key);
	if (at < 0) return false;
	if (at === 0 || key.length > 2) return !lexicon.meanings.has(key);
	const before = readMeanings(text.slice(0, at), lexicon);
	return [...before.keys()].every((meaning) => lexicon.words.has(meaning));
}
