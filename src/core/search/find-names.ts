import { foldKey } from "./folded-text.ts";
import { hasDigits } from "./has-digits.ts";
import { type Hit, toHit } from "./hit.ts";
import {
	compareFits,
	type Fit,
	fitSlip,
	fitTarget,
	type Key,
	RANK,
} from "./search-fit.ts";
import type { SearchIndex, Target } from "./search-index.ts";

const SEPARATORS = /[\s().\-‐-―+]/g;
/** The part of a website's address before its domain. */
const BEFORE_DOMAIN = /^\s*(?:https?:\/+)?(?:www\.)?(?=[\da-z-]+\.)/i;

/**
 * Fold a query into a key.
 *
 * @example
 * readKey("400-117 7777", index).digits // "4001177777"
 */
export function readKey(
	asked: string,
	{ variants }: Pick<SearchIndex, "variants">,
): Key {
	const plain = asked.normalize("NFKC").replace(SEPARATORS, "");
	const digits = /^\d+$/.test(plain) ? plain : undefined;
	return { text: foldKey(asked.replace(BEFORE_DOMAIN, ""), variants), digits };
}

/** Find targets with the query in a name, number or text. */
export function findNames(asked: string, index: SearchIndex): readonly Hit[] {
	const key = readKey(asked, index);
	return find(index, key.text, (target) => fitTarget(target, key));
}

/** Find targets with a mistyped name; numbers are never corrected. */
export function findSlips(text: string, index: SearchIndex): readonly Hit[] {
	if (hasDigits(text)) return [];
	return find(index, text, (target) => fitSlip(target, text));
}

/** Find targets that have each of several words somewhere. */
export function findWords(asked: string, index: SearchIndex): readonly Hit[] {
	const words = readWords(asked)
		.map((word) => readKey(word, index))
		.filter(({ text }) => text !== "");
	if (words.length < 2) return [];
	const marked = words.map(({ text }) => text);
	return index.targets.flatMap((target) => {
		const fits = words.flatMap((word) => fitTarget(target, word) ?? []);
		const [best] = [...fits].sort(compareFits);
		if (!best || fits.length < words.length) return [];
		const rank = best.rank === RANK.text ? RANK.text : RANK.words;
		return toHit(target, { ...best, rank }, marked);
	});
}

function find(
	{ targets }: SearchIndex,
	text: string,
	fitOf: (target: Target) => Fit | undefined,
): readonly Hit[] {
	return targets.flatMap((target) => {
		const fit = fitOf(target);
		return fit ? toHit(target, fit, [text]) : [];
	});
}

/** Split a query at spaces; adjacent digits are joined into one number. */
function readWords(asked: string): readonly string[] {
	const joined = asked.normalize("NFKC").replace(/(\d)[\s-]+(?=\d)/g, "$1");
	return joined.split(/\s+/);
}
