import { rankSimilar } from "./rank-similar.ts";

/**
 * Find the most similar word of a list; `undefined` if none is similar.
 *
 * @example
 * nearestWord("客服电活", ["客服电话", "官网"]) // "客服电话"
 */
export function nearestWord(
	word: string,
	words: readonly string[],
): string | undefined {
	const [nearest] = rankSimilar([word], words, (other) => [other]);
	return nearest && nearest.similarity > 0 ? nearest.item : undefined;
}
