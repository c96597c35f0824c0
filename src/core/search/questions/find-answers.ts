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

/** A name in a question comes before all else. */
const NAMED = 1.2;
/**
 * Of a question less of which is known nothing is said; more is asked of one in
 * which no word is explained.
 */
const LEAST_KNOWN = 0.35;
const LEAST_TALK = 0.6;
/** What is likelier comes before names that have what was asked in them. */
const CLOSE = 3;
const MOST = 3;
const MOST_NEAR = 2;
/** Less than any two other scores differ. */
const STEP = 1e-3;

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

/** The likeliest sections that are asked for with one of the same words. */
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

/** Whether a target's text says everything that was asked. */
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

/** Of each target the longest of its names in the text. */
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

/** A short name counts where only words that are known stand before it. */
function isNamed(text: string, key: string, { lexicon }: SearchIndex): boolean {
	const at = indexOfKey(text, key);
	if (at < 0) return false;
	if (at === 0 || key.length > 2) return !lexicon.meanings.has(key);
	const before = readMeanings(text.slice(0, at), lexicon);
	return [...before.keys()].every((meaning) => lexicon.words.has(meaning));
}
