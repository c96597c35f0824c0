/**
 * Count the days from one ISO date to another; negative when the second is earlier.
 *
 * @example
 * daysBetween("2026-11-30", "2026-12-02") // 2
 */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
