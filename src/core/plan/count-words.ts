/**
 * Count merchants and calls in words; a count of zero is omitted.
 *
 * @example
 * countWords(7, 1) // "7 户、1 通电话"
 * countWords(7, 0) // "7 户"
 */
export function countWords(merchants: number, calls: number): string {
	if (calls === 0) return `${merchants} 户`;
	return merchants === 0
		? `${calls} 通电话`
		: `${merchants} 户、${calls} 通电话`;
}
