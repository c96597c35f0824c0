/**
 * Compare texts by code units, independent of the locale.
 *
 * @example
 * compareText("a", "b") // -1
 */
export function compareText(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
