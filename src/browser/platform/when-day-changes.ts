import { chinaDate } from "../../core/text/china-date.ts";

/** Milliseconds between two checks of the date. */
const MINUTE = 60_000;

/**
 * Act when a new day has begun in China, while the page is open or when it is
 * shown again, until a signal.
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
