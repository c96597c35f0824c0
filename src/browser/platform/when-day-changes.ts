import { chinaDate } from "../../core/text/china-date.ts";

/** Milliseconds after which an open page looks at the calendar. */
const MINUTE = 60_000;

/**
 * Do something when another day has begun in China: while the page is open, or
 * when it is looked at again, until a signal.
 */
export function whenDayChanges(act: () => void, signal: AbortSignal): void {
	const readDay = () => chinaDate(new Date().toISOString());
	let day = readDay();
	const look = () => {
		if (day === readDay()) return;
		day = readDay();
		act();
	};
	document.addEventListener("visibilitychange", look, { signal });
	addEventListener("focus", look, { signal });
	addEventListener("pageshow", look, { signal });
	const timer = setInterval(look, MINUTE);
	signal.addEventListener("abort", () => clearInterval(timer));
}
