/**
 * A few groups of many items, no item in the same ones as another and each in as
 * many: of any two, some group has one without the other. So what works only
 * together with something else that is taken away fails in some group.
 *
 * @example
 * spread(["a", "b", "c"]) // [["a"], ["b"], ["c"]]
 * spread(["a", "b", "c", "d"]) // [["a", "b", "d"], ["a", "c"], ["b", "c"], ["d"]]
 */
export function spread<Item>(
	items: readonly Item[],
): readonly (readonly Item[])[] {
	let count = 1;
	while (halvesOf(count).length < items.length) count += 1;
	const places = halvesOf(count);
	return Array.from({ length: count }, (_, group) =>
		items.filter((_, index) => places[index]?.includes(group)),
	);
}

/** Every half, rounded down, of so many groups. */
function halvesOf(count: number): readonly (readonly number[])[] {
	const groups = Array.from({ length: count }, (_, group) => group);
	return Array.from({ length: 2 ** count }, (_, bits) =>
		groups.filter((group) => (bits >> group) & 1),
	).filter(({ length }) => length === Math.max(1, Math.floor(count / 2)));
}
