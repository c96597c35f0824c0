import { findNames, findSlips, findWords, readKey } from "./find-names.ts";
import { findAskedPrefixes, findPrefixes } from "./find-prefixes.ts";
import { foldKey } from "./folded-text.ts";
import { hasDigits } from "./has-digits.ts";
import { type Hit, sortHits } from "./hit.ts";
import { type Near, nearestNames } from "./nearest-names.ts";
import { type Answers, findAnswers } from "./questions/find-answers.ts";
import { readMeanings, readSegments } from "./questions/lexicon.ts";
import type { NumberReader } from "./read-numbers.ts";
import { RANK } from "./search-fit.ts";
import type { SearchIndex, TargetKind } from "./search-index.ts";

/** What a search found. */
export interface SearchAnswer {
	/** What was asked, at most `LONGEST_QUERY` characters of it. */
	readonly asked: string;
	/** In the order in which they are shown. */
	readonly hits: readonly Hit[];
	/** Prefixes of merchant numbers that nobody has. */
	readonly unlisted: readonly string[];
	/** The number that was asked for, where it was one. */
	readonly digits: string | undefined;
	/** What to offer where nothing was found; nothing for a number. */
	readonly nearest: readonly Near[];
	/** Whether the wiki is known not to tell what was asked. */
	readonly isAbsent: boolean;
	/** Whether all that can be searched was: running text, and what reads numbers. */
	readonly isComplete: boolean;
}

/** Longer queries are cut. */
export const LONGEST_QUERY = 200;

/** A shorter piece of a question is like too many names. */
const SHORTEST_PIECE = 3;
/** A mistyped name comes before what is only likely. */
const SLIP = 1;
const NAMED: readonly TargetKind[] = ["entry", "product"];

/** What parts the clauses of a sentence. */
const PAUSES = /[\s，。！？；,!?;]+/;

/**
 * Search: names and numbers first, by rank: a whole name or number; its
 * initials; its beginning; its inside. Beside them what answers a question: a
 * name that stands in it, sections that say what is asked, running text. Only
 * where nothing fits well are single words tried, then one slip.
 *
 * @param numbers what reads numbers, where it is there
 * @example
 * search("ryx", index).hits[0].target.id // "ruiyinxin"
 */
export function search(
	query: string,
	index: SearchIndex,
	numbers?: NumberReader,
): SearchAnswer {
	const asked = [...query].slice(0, LONGEST_QUERY).join("").trim();
	const isComplete =
		index.isComplete && (numbers !== undefined || !hasDigits(asked));
	const none: SearchAnswer = {
		...{ asked, isComplete, isAbsent: false, digits: undefined },
		...{ hits: [], unlisted: [], nearest: [] },
	};
	const prefixes = numbers?.prefixesIn(asked) ?? [];
	if (prefixes.length > 0) {
		const hits = findPrefixes(prefixes, index);
		const found = hits.map(({ prefix }) => prefix);
		const unlisted = prefixes.filter((prefix) => !found.includes(prefix));
		return { ...none, unlisted, hits: sortHits(hits) };
	}
	const { digits, text } = readKey(asked, index);
	const findPhones = (phones: readonly string[] = []) =>
		numbers?.findTelephones(phones, index) ?? [];
	const told = findPhones(numbers?.telephonesIn(asked));
	if (digits !== undefined) {
		// A telephone number may be told in a sentence, or without its area code.
		const ways = [
			() => findNames(asked, index),
			() => told,
			() => findPhones([digits]),
		];
		return { ...none, digits, hits: sortHits(firstFound(ways)) };
	}
	const found =
		told.length > 0
			? { ...NOTHING, hits: told }
			: findTexts(asked, text, index);
	const { isAbsent, near } = found;
	const hits = sortHits(found.hits);
	const isNothing = hits.length === 0 && index.isComplete && !isAbsent;
	const pairs = readMeanings(text, index.lexicon).keys();
	const nearest = isNothing
		? [...near, ...nearestNames(text, pairs, index.targets)]
		: [];
	return { ...none, isAbsent, hits, nearest };
}

const NOTHING: Answers = { hits: [], near: [], isAbsent: false };

function findTexts(asked: string, text: string, index: SearchIndex): Answers {
	const found = findNames(asked, index);
	if (text === "" || !index.isComplete) return { ...NOTHING, hits: found };
	const keys = asked
		.split(PAUSES)
		.map((words) => foldKey(words, index.variants));
	const { hits, near, isAbsent } = findAnswers(keys, index);
	const names = isAbsent ? found.filter(({ rank }) => rank < RANK.text) : found;
	const all = [...names, ...hits, ...findAskedPrefixes(text, index)];
	const isSure = all.some(({ rank }) => rank < RANK.words);
	if (isSure || isAbsent) return { hits: all, near, isAbsent };
	const ways = [
		() => findWords(asked, index),
		...unknownPieces(keys, index).map(
			(piece) => () => findMistyped(piece, index),
		),
		() => (all.length > 0 ? [] : findSlips(text, index)),
	];
	const meant = firstFound(ways);
	return { hits: [...meant, ...all], near, isAbsent };
}

/** Institutions and products of whose names one is mistyped; they come before what is only likely. */
function findMistyped(piece: string, index: SearchIndex): readonly Hit[] {
	return findSlips(piece, index)
		.filter(({ target }) => NAMED.includes(target.kind))
		.map((hit) => ({ ...hit, rank: RANK.words, score: SLIP }));
}

/** What may be a name: all of it, and what no word explains. */
function unknownPieces(
	keys: readonly string[],
	{ lexicon }: SearchIndex,
): readonly string[] {
	const pieces = keys
		.flatMap((key) => readSegments(key, lexicon))
		.filter(
			({ text, meaning }) =>
				meaning === undefined && text.length >= SHORTEST_PIECE,
		);
	return [keys.join(""), ...pieces.map(({ text }) => text)];
}

function firstFound(ways: readonly (() => readonly Hit[])[]): readonly Hit[] {
	return ways.reduce<readonly Hit[]>(
		(found, find) => (found.length > 0 ? found : find()),
		[],
	);
}
