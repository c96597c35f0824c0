const DATE = /^\d{4}-\d\d-\d\d$/;
const YEARS = 2;

/**
 * Explain in Chinese why a promised day is invalid: it must be between today and
 * two years from now; empty if it is valid or not given.
 *
 * @param today ISO date in China
 * @example
 * promiseFlaw("120026-12-01", "2026-11-24") // "日期不对：……"
 */
export function promiseFlaw(day: string, today: string): string {
	if (day === "") return "";
	const last = `${Number(today.slice(0, 4)) + YEARS}${today.slice(4)}`;
	if (DATE.test(day) && day >= today && day <= last) return "";
	return `日期不对：要在今天（${today}）和 ${last} 之间，这里是 ${day}。`;
}
