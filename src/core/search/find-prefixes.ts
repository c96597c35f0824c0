import { type Hit, toHit } from "./hit.ts";
import { newFit, RANK } from "./search-fit.ts";
import type { SearchIndex } from "./search-index.ts";

/** Three separate digits that are neither a quantity nor another code. */
const PREFIX = /(?:^|[^\d码])(\d{3})(?![\d号户元天个位月年])/g;

/** Score of a prefix in a question, above that of its words. */
const ASKED = 1.2;

/** Find the targets that have prefixes. */
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
 * Find the targets whose prefix appears in a question, unless the lexicon knows
 * it as a word.
 *
 * @example
 * findAskedPrefixes("822开头是哪家", index)[0].target.id // "lakala"
 */
export function findAskedPrefixes(
	text: string,
	index: SearchIndex,
): readonly Hit[] {
	const prefixes = [...text.matchAll(PREFIX)]
		.map(([, code = ""]) => code)
		.filter((code) => !index.lexicon.meanings.has(code));
	return findPrefixes(prefixes, index).map((hit) => ({
		...hit,
		...{ rank: RANK.beginning, score: ASKED },
	}));
}
