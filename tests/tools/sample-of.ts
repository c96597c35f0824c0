/** Pick some items spread over all of a list, always the same. */
export function sampleOf<Item>(
	items: readonly Item[],
	count: number,
): readonly Item[] {
	const step = Math.max(1, Math.floor(items.length / count));
	return items.filter((_, index) => index % step === 0).slice(0, count);
}
