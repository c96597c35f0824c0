/**
 * By code units, the same in every place and language.
 *
 * @example
 * compareText("a", "b") // -1
 */
export function compareText(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
