import {
	isLocalTelephone,
	isSameTelephone,
} from "../numbers/same-telephone.ts";
import { type Hit, toHit } from "./hit.ts";
import { fitTelephone, newFit, RANK } from "./search-fit.ts";
import type { SearchIndex } from "./search-index.ts";

/** Three digits that stand alone and count nothing. */
const PREFIX = /(?:^|\D)(\d{3})(?![\d号户元天个位月年])/g;

/** A prefix in a question says more than its words. */
const ASKED = 1.2;

/** Those that have prefixes. */
export function findPrefixes(
	prefixes: readonly string[],
	{ targets }: SearchIndex,
): readonly Hit[] {
	return targets.flatMap((target) => {
		const prefix = prefixes.find((each) => target.prefixes.includes(each));
		if (!prefix) return [];
		return toHit(target, { ...newFit(RANK.whole), prefix }, [prefix]);
	});
}

/**
 * Those whose prefix stands in a question.
 *
 * @example
 * findAskedPrefixes("822开头是哪家", index)[0].target.id // "lakala"
 */
export function findAskedPrefixes(
	text: string,
	index: SearchIndex,
): readonly Hit[] {
	const prefixes = [...text.matchAll(PREFIX)].map(([, code = ""]) => code);
	return findPrefixes(prefixes, index).map((hit) => ({
		...hit,
		...{ rank: RANK.beginning, score: ASKED },
	}));
}

/** Those that have telephone numbers, each once. */
export function findTelephones(
	numbers: readonly string[],
	index: SearchIndex,
): readonly Hit[] {
	const hits = numbers.flatMap((digits) => findTelephone(digits, index));
	return [...new Map(hits.map((hit) => [hit.target, hit])).values()];
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
