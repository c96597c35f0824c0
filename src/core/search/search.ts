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

/** The result of a search. */
export interface SearchAnswer {
	/** The query, cut to `LONGEST_QUERY` characters. */
	readonly asked: string;
	/** In the order of display. */
	readonly hits: readonly Hit[];
	/** Prefixes of merchant numbers without a known owner. */
	readonly unlisted: readonly string[];
	/** The digits of the query, if it is one number. */
	readonly digits: string | undefined;
	/** Alternatives if nothing was found; none for a number. */
	readonly nearest: readonly Near[];
	/** Whether the query asks for something the wiki is known not to cover. */
	readonly isAbsent: boolean;
	/** Whether everything was searched, including text and numbers. */
	readonly isComplete: boolean;
}

/** Maximum length of a query; longer ones are cut. */
export const LONGEST_QUERY = 200;

/** Minimum length of a mistyped part; shorter ones match too many names. */
const SHORTEST_PIECE = 3;
/** Score of a mistyped name, above that of likely answers. */
const SLIP = 1;
const NAMED: readonly TargetKind[] = ["entry", "product"];

/** Separators of clauses. */
const PAUSES = /[\s，。！？；,!?;]+/;

/**
 * Search by rank: first whole names or numbers, then their initials, beginnings
 * and insides. Questions also find the names they contain, sections that answer
 * them, and text. Only if nothing matches well, try single words, then an edit
 * distance of one.
 *
 * @param numbers reads numbers, once loaded
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
		// A telephone number may be within a sentence, or lack its area code.
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

/** Find institutions and products by a mistyped name, ranked above likely answers. */
function findMistyped(piece: string, index: SearchIndex): readonly Hit[] {
	return findSlips(piece, index)
		.filter(({ target }) => NAMED.includes(target.kind))
		.map((hit) => ({ ...hit, rank: RANK.words, score: SLIP }));
}

/** List the parts of a query that may be names: all of it, and parts without a known word. */
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
