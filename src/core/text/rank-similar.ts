import { similarity } from "./similarity.ts";

/** An item, with the highest similarity of its names to a key. */
export interface Similar<Item> {
	readonly item: Item;
	readonly similarity: number;
}

/**
 * Rank items by similarity to some keys, most similar first; equal items keep
 * their order.
 *
 * @param namesOf names of an item, the most similar of which counts
 * @example
 * rankSimilar(["瑞银"], ["拉卡拉", "瑞银信"], (name) => [name])[0].item // "瑞银信"
 */
export function rankSimilar<Item>(
	keys: readonly string[],
	items: readonly Item[],
	namesOf: (item: Item) => Iterable<string>,
): readonly Similar<Item>[] {
	const best = (names: readonly string[]) =>
		Math.max(
			0,
			...keys.flatMap((key) => names.map((name) => similarity(key, name))),
		);
	return items
		.map((item) => ({ item, similarity: best([...namesOf(item)]) }))
		.sort((one, other) => other.similarity - one.similarity);
}
