/** Value of `lastTrade` for a merchant idle long enough, in whatever month. */
export const OVER_A_YEAR = "over-a-year";

/** Months without a transaction after which the reader can stop a merchant alone; domain facts, 1. */
const IDLE_MONTHS = 12;

/**
 * Compute the first month in which a merchant has been idle for twelve whole
 * months; `undefined` if the month of its last trade is unknown.
 *
 * @param lastTrade such as `2026-01`, or `OVER_A_YEAR`
 * @example
 * idleFrom("2026-01") // "2027-02"
 */
export function idleFrom(lastTrade: string): string | undefined {
	if (lastTrade === "" || lastTrade === OVER_A_YEAR) return undefined;
	return addMonths(lastTrade, IDLE_MONTHS + 1);
}

/**
 * Tell whether a merchant has been idle for twelve months.
 *
 * @param today ISO date in China
 * @example
 * isIdle("2026-01", "2027-01-31") // false
 */
export function isIdle(lastTrade: string, today: string): boolean {
	if (lastTrade === OVER_A_YEAR) return true;
	const from = idleFrom(lastTrade);
	return from !== undefined && from <= today.slice(0, 7);
}

/**
 * List the possible months of the last trade, newest first; earlier ones are
 * `OVER_A_YEAR`.
 *
 * @example
 * recentMonths("2026-11-26").at(-1) // "2025-11"
 */
export function recentMonths(today: string): readonly string[] {
	return Array.from({ length: IDLE_MONTHS + 1 }, (_, ago) =>
		addMonths(today.slice(0, 7), -ago),
	);
}

/**
 * @example
 * addMonths("2026-11", 3) // "2027-02"
 */
export function addMonths(month: string, count: number): string {
	const [year = 0, number = 1] = month.split("-").map(Number);
	return new Date(Date.UTC(year, number - 1 + count)).toISOString().slice(0, 7);
}

/**
 * @example
 * addDays("2026-11-30", 1) // "2026-12-01"
 */
export function addDays(day: string, count: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + count);
	return date.toISOString().slice(0, 10);
}
