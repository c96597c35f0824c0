import { findAnswers } from "./find-answers.ts";
import { findNames, findSlips, findWords, readKey } from "./find-names.ts";
import {
	findAskedPrefixes,
	findPrefixes,
	findTelephones,
} from "./find-numbers.ts";
import { type Hit, sortHits } from "./hit.ts";
import { nearestNames } from "./nearest-names.ts";
import { hasDigits, type NumberReader } from "./number-reader.ts";
import { RANK } from "./search-fit.ts";
import type { SearchIndex, Target } from "./search-index.ts";

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
	readonly nearest: readonly Target[];
	/** Whether the wiki is known not to tell what was asked. */
	readonly isAbsent: boolean;
	/** Whether all that can be searched was: running text, and what reads numbers. */
	readonly isComplete: boolean;
}

/** Longer queries are cut. */
export const LONGEST_QUERY = 200;

/**
 * Search: names and numbers first, by rank: a whole name or number; its
 * initials; its beginning; its inside. Beside them what answers a question: a
 * name that stands in it, sections that say what is asked, running text. Only
 * where nothing fits are single words tried, then one slip.
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
	const none = { unlisted: [], digits: undefined, nearest: [] };
	const prefixes = numbers?.prefixesIn(asked) ?? [];
	if (prefixes.length > 0) {
		const hits = findPrefixes(prefixes, index);
		const found = hits.map(({ prefix }) => prefix);
		const unlisted = prefixes.filter((prefix) => !found.includes(prefix));
		return {
			...{ ...none, asked, unlisted, isComplete, isAbsent: false },
			hits: sortHits(hits),
		};
	}
	const { digits, text } = readKey(asked, index);
	const told = findTelephones(numbers?.telephonesIn(asked) ?? [], index);
	if (digits !== undefined) {
		const hits = findNumber(asked, digits, { told, index });
		return {
			...{ ...none, asked, digits, isComplete, isAbsent: false },
			hits: sortHits(hits),
		};
	}
	const { hits, isAbsent } =
		told.length > 0
			? { hits: told, isAbsent: false }
			: findTexts(asked, text, index);
	const isNothing = hits.length === 0 && !isAbsent;
	return {
		...{ ...none, asked, isComplete, isAbsent, hits: sortHits(hits) },
		nearest: isNothing ? nearestNames(text, index.targets) : [],
	};
}

/** A telephone number in a sentence, or without its area code, is looked for too. */
function findNumber(
	asked: string,
	digits: string,
	{
		told,
		index,
	}: { readonly told: readonly Hit[]; readonly index: SearchIndex },
): readonly Hit[] {
	const found = findNames(asked, index);
	if (found.length > 0) return found;
	return told.length > 0 ? told : findTelephones([digits], index);
}

function findTexts(
	asked: string,
	text: string,
	index: SearchIndex,
): { readonly hits: readonly Hit[]; readonly isAbsent: boolean } {
	const found = findNames(asked, index);
	if (text === "" || !index.isComplete) return { hits: found, isAbsent: false };
	const { hits, isAbsent } = findAnswers(text, index);
	const names = isAbsent ? found.filter(({ rank }) => rank < RANK.text) : found;
	const all = [...names, ...hits, ...findAskedPrefixes(text, index)];
	if (all.length > 0 || isAbsent) return { hits: all, isAbsent };
	const byWords = findWords(asked, index);
	return {
		hits: byWords.length > 0 ? byWords : findSlips(text, index),
		isAbsent,
	};
}
