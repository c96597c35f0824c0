import { toHalfWidth } from "../text/half-width.ts";

/** A span in minutes; `to` is exclusive. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** A token of printed service hours: days, or times of a day. */
export type HoursToken =
	| {
			readonly kind: "days";
			/** Monday is 0. */
			readonly days: readonly number[];
	  }
	| {
			readonly kind: "times";
			readonly printed: string;
			readonly span: Span;
	  };

/** Minutes in a day. */
export const DAY = 24 * 60;
/** The names of the weekdays, from Monday. */
export const WEEKDAYS = "一二三四五六日";

const NAMED_DAYS: Readonly<Record<string, readonly number[]>> = {
	工作日: [0, 1, 2, 3, 4],
	周末: [5, 6],
	每天: [0, 1, 2, 3, 4, 5, 6],
	每日: [0, 1, 2, 3, 4, 5, 6],
};

const INVISIBLE = /\p{Cf}/gu;
const DASH = /\s*(?:[-‐-―−~〜]|至|到)+\s*/g;
const COLON = /\s*[:∶]\s*/g;
const DAYS =
	/工作日|周末|每[天日]|(?:周|星期)[一二三四五六日天](?:-(?:周|星期)?[一二三四五六日天])?/;
const TIMES = /全天|(?:7\s*[x×*]\s*)?24\s*小时|\d{1,2}:\d{2}-\d{1,2}:\d{2}/;
const TOKEN = new RegExp(`${DAYS.source}|${TIMES.source}`, "g");
const BETWEEN = /^[\s,;、和及]*$/;

/**
 * Split printed service hours into tokens of days and times, in order; empty if
 * the text holds anything else.
 *
 * @example
 * readHoursTokens("周六至周一").map(({ days }) => days) // [[5, 6, 0]]
 */
export function readHoursTokens(text: string): readonly HoursToken[] {
	const plain = toHalfWidth(text)
		.replace(INVISIBLE, "")
		.replace(DASH, "-")
		.replace(COLON, ":");
	if (!BETWEEN.test(plain.replace(TOKEN, ""))) return [];
	return [...plain.matchAll(TOKEN)].map(([printed]) => {
		const days = readDays(printed);
		if (days) return { kind: "days", days };
		return { kind: "times", printed, span: readSpan(printed) };
	});
}

/**
 * Explain in Chinese why printed times are invalid; `undefined` if they are valid.
 *
 * @example
 * findTimesFlaw(readHoursTokens("25:00-26:00")[0]) // "“25:00-26:00”里有不存在的时刻，一天是 0:00-24:00"
 */
export function findTimesFlaw(token: HoursToken): string | undefined {
	if (token.kind === "days") return undefined;
	const { printed, span } = token;
	const isClock = Math.max(span.from, span.to) <= DAY;
	if (!isClock || /:[6-9]/.test(printed)) {
		return `“${printed}”里有不存在的时刻，一天是 0:00-24:00`;
	}
	if (span.from < span.to) return undefined;
	const [start, end] = printed.split("-");
	return `“${printed}”前后颠倒；如果跨过午夜，分成两段写：0:00-${end}，${start}-24:00`;
}

function readDays(printed: string): readonly number[] | undefined {
	const named = NAMED_DAYS[printed];
	if (named || !/^[周星]/.test(printed)) return named;
	const names = printed.replaceAll("天", "日").replace(/[周星期-]/g, "");
	const first = WEEKDAYS.indexOf(names.charAt(0));
	const last = WEEKDAYS.indexOf(names.slice(-1));
	const count = ((last - first + 7) % 7) + 1;
	return Array.from({ length: count }, (_, offset) => (first + offset) % 7);
}

function readSpan(printed: string): Span {
	const [from = 0, to = DAY] = [...printed.matchAll(/(\d+):(\d+)/g)].map(
		([, hour, minute]) => Number(hour) * 60 + Number(minute),
	);
	return { from, to };
}
