/**
 * The value below which a share of the values lies, by nearest rank.
 *
 * @example
 * percentile([3, 1, 2], 0.5) // 2
 */
export function percentile(
	values: readonly number[],
	share: number,
): number | undefined {
	const sorted = [...values].sort((one, other) => one - other);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
