/** Milliseconds by which China's time is ahead of UTC, all year. */
const AHEAD = 8 * 3_600_000;

/**
 * Compute the date of an instant in China.
 *
 * @example
 * chinaDate("2026-11-23T16:30:00.000Z") // "2026-11-24"
 */
export function chinaDate(at: string): string {
	return new Date(Date.parse(at) + AHEAD).toISOString().slice(0, 10);
}
