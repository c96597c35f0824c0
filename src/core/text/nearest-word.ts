import { likeness } from "./likeness.ts";

/**
 * The word of a list that is most like another; `undefined` where none shares
 * two neighbouring characters with it.
 *
 * @example
 * nearestWord("客服电活", ["客服电话", "官网"]) // "客服电话"
 */
export function nearestWord(
	word: string,
	words: readonly string[],
): string | undefined {
	if (word === "") return undefined;
	const ranked = words
		.filter((other) => other !== "")
		.map((other) => ({ other, alike: likeness(word, other) }))
		.filter(({ alike }) => alike > 0)
		.sort((one, two) => two.alike - one.alike);
	return ranked[0]?.other;
}
