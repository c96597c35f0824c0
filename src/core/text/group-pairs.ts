/**
 * Group values by key, in their order.
 *
 * @example
 * groupPairs([["甲", 1], ["乙", 2], ["甲", 3]]).get("甲") // [1, 3]
 */
export function groupPairs<Key, Value>(
	pairs: Iterable<readonly [Key, Value]>,
): ReadonlyMap<Key, readonly Value[]> {
	const groups = new Map<Key, Value[]>();
	for (const [key, value] of pairs) {
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return groups;
}
