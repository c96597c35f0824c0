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
/** What stands before the name in the address of a website. */
const BEFORE_DOMAIN = /^\s*(?:https?:\/+)?(?:www\.)?(?=[\da-z-]+\.)/i;

/**
 * What was typed, as it is looked for.
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

/** Targets that have what was typed in a name, a number or their text. */
export function findNames(asked: string, index: SearchIndex): readonly Hit[] {
	const key = readKey(asked, index);
	return find(index, key.text, (target) => fitTarget(target, key));
}

/** Targets of whose names one is mistyped; a number is never mended. */
export function findSlips(text: string, index: SearchIndex): readonly Hit[] {
	if (hasDigits(text)) return [];
	return find(index, text, (target) => fitSlip(target, text));
}

/** Targets that have every word of several, wherever. */
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

/** Words between spaces; digits that stand side by side are one number. */
function readWords(asked: string): readonly string[] {
	const joined = asked.normalize("NFKC").replace(/(\d)[\s-]+(?=\d)/g, "$1");
	return joined.split(/\s+/);
}
