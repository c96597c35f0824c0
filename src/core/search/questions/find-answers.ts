import { indexOfKey } from "../folded-text.ts";
import { type Hit, toHit } from "../hit.ts";
import type { Near } from "../nearest-names.ts";
import { newFit, RANK } from "../search-fit.ts";
import type {
	NamedTarget,
	Question,
	SearchIndex,
	SearchName,
	Target,
} from "../search-index.ts";
import { classifyQuestion, type Likely } from "./classify-question.ts";
import { readMeanings } from "./lexicon.ts";

/** Score of a name in a question, above all others. */
const NAMED = 1.2;
/**
 * Minimum known part of a question to be answered; `LEAST_TALK` applies if the
 * lexicon knows none of its words.
 */
const LEAST_KNOWN = 0.35;
const LEAST_TALK = 0.6;
/** Log odds from which an answer is ranked above names that merely contain the query. */
const CLOSE = 3;
const MOST = 3;
const MOST_NEAR = 2;
/** Difference of scores between answers, too small to affect other scores. */
const STEP = 1e-3;

/** The result of a question. */
export interface Answers {
	readonly hits: readonly Hit[];
	/** Related sections, if none answers the question. */
	readonly near: readonly Near[];
	/** Whether the question is about something the wiki does not cover. */
	readonly isAbsent: boolean;
}

/**
 * Find entries named in a question, and sections that answer the rest of it.
 *
 * @param keys folded clauses of the question
 * @example
 * findAnswers(["拉卡拉怎么注销"], index).hits[0].target.id // "lakala"
 */
export function findAnswers(
	keys: readonly string[],
	index: SearchIndex,
): Answers {
	const { lexicon } = index;
	const found = findNamed(keys.join(""), index);
	const named = found.map(([target, name]) =>
		toHit(target, { ...newFit(RANK.whole), name, score: NAMED }, []),
	);
	const rest = keys.map((key) =>
		found.reduce((left, [, name]) => left.replace(name.key, ""), key),
	);
	const read = new Map(rest.flatMap((key) => [...readMeanings(key, lexicon)]));
	const meanings = new Set(read.keys());
	if (meanings.size === 0) return { hits: named, near: [], isAbsent: false };
	const asked = { key: rest.join(""), meanings };
	const isExplained = [...meanings].some((each) => lexicon.words.has(each));
	const { known, likely } = classifyQuestion(asked, index.known);
	const just = [isSame, meansSame].flatMap((isJust) =>
		likely.filter(({ questions }) =>
			questions.some((each) => isJust(each, asked)),
		),
	);
	const isKnown = known >= (isExplained ? LEAST_KNOWN : LEAST_TALK);
	const sure = [...new Set(isKnown ? [...just, ...likely] : just)];
	const isAbsent = sure.length > 0 && !sure[0]?.target;
	if (isAbsent) return { hits: named, near: [], isAbsent };
	const words = [...read].flatMap(([meaning, written]) => [
		written,
		...(lexicon.words.get(meaning) ?? []),
	]);
	const marked = [...new Set(words)];
	const answers = sure.flatMap(({ target, odds }, at) => {
		if (!target || at >= MOST) return [];
		const isClose = isExplained && (odds >= CLOSE || at < just.length);
		const rank = isClose ? RANK.beginning : RANK.words;
		const score = (MOST - at) * STEP;
		return toHit(target, { ...newFit(rank), score }, marked);
	});
	const texts = likely.flatMap(({ target }) =>
		target && saysAll(target, meanings, index)
			? toHit(target, newFit(RANK.text), marked)
			: [],
	);
	const hits = [...named, ...answers, ...texts];
	const near = hits.length > 0 ? [] : findNear(likely, meanings);
	return { hits, near, isAbsent };
}

function isSame({ key }: Question, asked: Question): boolean {
	return key === asked.key;
}

function meansSame({ meanings }: Question, asked: Question): boolean {
	return (
		meanings.size === asked.meanings.size &&
		[...meanings].every((each) => asked.meanings.has(each))
	);
}

/** Find the likeliest sections whose questions share a word with this one. */
function findNear(
	likely: readonly Likely[],
	meanings: Iterable<string>,
): readonly Near[] {
	return likely
		.flatMap(({ target, questions, odds }) => {
			const shared = [...meanings].find(
				(each) =>
					each.length > 1 &&
					questions.some(({ meanings }) => meanings.has(each)),
			);
			return target && odds > 0 && shared ? { target, shared } : [];
		})
		.slice(0, MOST_NEAR);
}

/** Tell whether a target's text contains every meaning of the question. */
function saysAll(
	{ textKey }: Target,
	meanings: Iterable<string>,
	{ lexicon }: SearchIndex,
): boolean {
	return [...meanings].every((meaning) =>
		(lexicon.words.get(meaning) ?? [meaning]).some((word) =>
			textKey.includes(word),
		),
	);
}

/** Find the targets named in a text, each with its longest matching name. */
function findNamed(text: string, index: SearchIndex): readonly NamedTarget[] {
	const found = new Map<Target, SearchName>();
	for (let at = 0; at < text.length - 1; at++) {
		const starts = index.names.get(text.slice(at, at + 2)) ?? [];
		for (const [target, name] of starts) {
			const { length } = found.get(target)?.key ?? "";
			if (name.key.length > length && isNamed(text, name.key, index))
				found.set(target, name);
		}
	}
	return [...found];
}

/** Tell whether a name is meant; one of two characters only after known words. */
function isNamed(text: string, key: string, { lexicon }: SearchIndex): boolean {
	const at = indexOfKey(text, key);
	if (at < 0) return false;
	if (at === 0 || key.length > 2) return !lexicon.meanings.has(key);
	const before = readMeanings(text.slice(0, at), lexicon);
	return [...before.keys()].every((meaning) => lexicon.words.has(meaning));
}
