const DATE = /^\d{4}-\d\d-\d\d$/;
const YEARS = 2;

/**
 * Why a day by which something was promised is none, in Chinese: it lies
 * between today and two years on; empty for one that is, or where none is said.
 *
 * @param today in China, ISO 8601
 * @example
 * promiseFlaw("120026-12-01", "2026-11-24") // "日期不对：……"
 */
export function promiseFlaw(day: string, today: string): string {
	if (day === "") return "";
	const last = `${Number(today.slice(0, 4)) + YEARS}${today.slice(4)}`;
	if (DATE.test(day) && day >= today && day <= last) return "";
	return `日期不对：要在今天（${today}）和 ${last} 之间，这里是 ${day}。`;
}
