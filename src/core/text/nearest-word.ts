import { rankSimilar } from "./rank-similar.ts";

/**
 * The word of a list that is most similar to another; `undefined` where none
 * shares two neighbouring characters with it.
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
