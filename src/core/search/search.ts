import { findMerchantNumbers } from "../numbers/merchant-number.ts";
import { plainLine } from "../numbers/plain-line.ts";
import { readTokens } from "../numbers/read-tokens.ts";
import {
	isLocalTelephone,
	isSameTelephone,
} from "../numbers/same-telephone.ts";
import { foldKey } from "./folded-text.ts";
import { nearestNames } from "./nearest-names.ts";
import {
	compareFits,
	type Fit,
	fitNamed,
	fitSlip,
	fitTarget,
	fitTelephone,
	type Key,
	newFit,
	RANK,
} from "./search-fit.ts";
import type { SearchIndex, Target, TargetKind } from "./search-index.ts";

/** Something found. */
export interface Hit extends Fit {
	readonly target: Target;
	/** The group in which it is shown. */
	readonly group: TargetKind;
	/** Folded words to mark where it is shown. */
	readonly words: readonly string[];
}

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
	/** Whether running text was searched too. */
	readonly isComplete: boolean;
}

/** Longer queries are cut. */
export const LONGEST_QUERY = 200;

const GROUPS: readonly TargetKind[] = [
	"entry",
	"product",
	"acquirer",
	"section",
];
const EVERY_ENTRY = /^(?:客服|电话|热线|号码|总部)+$/;
/** A merchant's number begins so, a mobile one otherwise. */
const COVERED = /^(?!1[3-9])\d{3}/;
const SEPARATORS = /[\s().\-‐-―+]/g;

/**
 * Search: directory entries first, then products, other acquirers, sections.
 *
 * In a group, by rank: a whole name or number; its initials; its beginning;
 * its inside; all words, or a name in a question; running text. Then own names
 * before others, shorter before longer, and the order of the pages. Only where
 * nothing fits are single words tried, then names in a question, then one slip.
 *
 * @example
 * search("ryx", index).hits[0].target.id // "ruiyinxin"
 */
export function search(query: string, index: SearchIndex): SearchAnswer {
	const asked = [...query].slice(0, LONGEST_QUERY).join("").trim();
	const prefixes = prefixesIn(asked);
	if (prefixes.length > 0) return answerPrefixes(asked, prefixes, index);
	const key = readKey(asked, index);
	const found = findAll(asked, key, index);
	const isNothing = found.length === 0 && key.digits === undefined;
	return {
		asked,
		hits: sortHits(found),
		unlisted: [],
		digits: key.digits,
		nearest: isNothing ? nearestNames(key.text, index.targets) : [],
		isComplete: index.isComplete,
	};
}

/** Of whole merchant numbers, and of one of which a part is covered. */
function prefixesIn(asked: string): readonly string[] {
	const numbers: readonly string[] = findMerchantNumbers(asked);
	const covered = readTokens(plainLine(asked).plain).filter(
		({ kind, text }) => kind === "masked" && COVERED.test(text),
	);
	const found = [...numbers, ...covered.map(({ text }) => text)];
	return [...new Set(found.map((number) => number.slice(0, 3)))];
}

/** A telephone number in a sentence, or without its area code, is looked for too. */
function findAll(asked: string, key: Key, index: SearchIndex): readonly Hit[] {
	const told = findTelephones(telephonesIn(asked), index);
	if (key.digits === undefined && told.length > 0) return told;
	const found = findHits(asked, key, index);
	if (found.length > 0 || key.digits === undefined) return found;
	return told.length > 0 ? told : findTelephones([key.digits], index);
}

/** Each target once. */
function findTelephones(
	numbers: readonly string[],
	index: SearchIndex,
): readonly Hit[] {
	const hits = numbers.flatMap((digits) => findTelephone(digits, index));
	return [...new Map(hits.map((hit) => [hit.target, hit])).values()];
}

function telephonesIn(asked: string): readonly string[] {
	const phones = readTokens(plainLine(asked).plain).filter(
		({ kind }) => kind === "phone",
	);
	return phones.map(({ text }) => text.replace(/\D/g, ""));
}

/** The whole number first; without the area code, only where one target has it. */
function findTelephone(
	digits: string,
	{ targets }: SearchIndex,
): readonly Hit[] {
	const find = (isSame: (typed: string, printed: string) => boolean) =>
		targets.flatMap((target) => {
			const fit = fitTelephone(target, digits, isSame);
			return fit ? toHit(target, fit, [digits]) : [];
		});
	const whole = find(isSameTelephone);
	if (whole.length > 0) return whole;
	const local = find(isLocalTelephone);
	return local.length === 1 ? local : [];
}

function answerPrefixes(
	asked: string,
	prefixes: readonly string[],
	{ targets, isComplete }: SearchIndex,
): SearchAnswer {
	const hits = targets.flatMap((target) => {
		const prefix = prefixes.find((each) => target.prefixes.includes(each));
		if (!prefix) return [];
		return toHit(target, { ...newFit(RANK.whole), prefix }, [prefix]);
	});
	const found = hits.map(({ prefix }) => prefix);
	const unlisted = prefixes.filter((prefix) => !found.includes(prefix));
	return {
		...{ asked, hits, unlisted, isComplete },
		...{ digits: undefined, nearest: [] },
	};
}

function readKey(text: string, { variants }: SearchIndex): Key {
	const plain = text.normalize("NFKC").replace(SEPARATORS, "");
	const digits = /^\d+$/.test(plain) ? plain : undefined;
	return { text: foldKey(text, variants), digits };
}

function findHits(asked: string, key: Key, index: SearchIndex): readonly Hit[] {
	const find = (fitOf: (target: Target) => Fit | undefined) =>
		index.targets.flatMap((target) => {
			const fit = fitOf(target);
			return fit ? toHit(target, fit, [key.text]) : [];
		});
	const found = find((target) => fitTarget(target, key));
	if (found.length > 0 || key.digits || key.text === "") return found;
	if (!index.isComplete) return [];
	const byWords = findWords(asked, index);
	if (byWords.length > 0) return byWords;
	const named = find((target) => fitNamed(target, key.text));
	if (named.length > 0) return named;
	return find((target) => fitSlip(target, key.text));
}

/** Targets that have every word, wherever. */
function findWords(asked: string, index: SearchIndex): readonly Hit[] {
	const words = readWords(asked)
		.map((word) => readKey(word, index))
		.filter(({ text }) => text !== "");
	if (words.length < 2) return [];
	const marked = words.map(({ text }) => text);
	return index.targets.flatMap((target) => {
		const asked = target.kind === "entry" ? words.filter(isTelling) : words;
		const fits = asked.map((word) => fitTarget(target, word));
		if (!fits.every((fit) => fit !== undefined)) return [];
		const [best] = [...fits].sort(compareFits);
		if (!best) return [];
		const rank = best.rank === RANK.text ? RANK.text : RANK.words;
		return toHit(target, { ...best, rank }, marked);
	});
}

/** Every entry has a telephone, so that word tells none from another. */
function isTelling({ text }: Key): boolean {
	return !EVERY_ENTRY.test(text);
}

/** Words between spaces; digits that stand side by side are one number. */
function readWords(asked: string): readonly string[] {
	const joined = asked.normalize("NFKC").replace(/(\d)[\s-]+(?=\d)/g, "$1");
	return joined.split(/\s+/);
}

function toHit(target: Target, fit: Fit, asked: readonly string[]): Hit {
	const isInText = fit.rank === RANK.text;
	const isMarked = asked.some((word) => fit.name?.key.includes(word));
	return {
		...fit,
		target,
		group: isInText ? "section" : target.kind,
		words: fit.name && !isMarked ? [fit.name.key] : asked,
	};
}

function sortHits(hits: readonly Hit[]): readonly Hit[] {
	const hasAcquirers = hits.some(({ group }) => group === "acquirer");
	const isRepeated = ({ group, target }: Hit) =>
		hasAcquirers && group === "section" && target.page === "/acquirers";
	return hits
		.filter((hit) => !isRepeated(hit))
		.sort(
			(one, other) =>
				GROUPS.indexOf(one.group) - GROUPS.indexOf(other.group) ||
				compareFits(one, other),
		);
}
