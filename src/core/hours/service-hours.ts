import {
	DAY,
	findTimesFlaw,
	type HoursToken,
	readHoursTokens,
	type Span,
} from "./hours-token.ts";

/** The weekly hours of a hotline, in China's time. */
export interface ServiceHours {
	/**
	 * Minutes from Monday 0:00, sorted and never touching; whole days if no times
	 * are known. The last span may run into the next week.
	 */
	readonly spans: readonly Span[];
	/** Whether times are known, and not only days. */
	readonly timed: boolean;
	/** Whether the days are working days, which statutory holidays shift. */
	readonly workdays: boolean;
}

/** Hours, or the reason in Chinese why they cannot be read. */
export type HoursReading =
	| { readonly hours: ServiceHours; readonly flaw: undefined }
	| { readonly hours: undefined; readonly flaw: string };

/** Minutes in a week. */
export const WEEK = 7 * DAY;

/** Days (d) and times (t): one kind alone, or rules in the same order. */
const ORDER = /^(?:d+|t+|(?:d+t+)+|(?:t+d+)+)$/;
const RULE = /d+t*|t+d*/g;
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const WORKDAYS = "0,1,2,3,4";

/**
 * Parse printed service hours: times, days, or days with times in either order,
 * several of each. Times without days apply to every day.
 *
 * @example
 * parseServiceHours("8:00-25:00").flaw // "“8:00-25:00”里有不存在的时刻，一天是 0:00-24:00"
 */
export function parseServiceHours(text: string): HoursReading {
	const tokens = readHoursTokens(text);
	const order = tokens.map(({ kind }) => kind.charAt(0)).join("");
	if (!ORDER.test(order)) return flawed(explainOrder(order));
	const spans = [...order.matchAll(RULE)]
		.map(({ 0: { length }, index }) => tokens.slice(index, index + length))
		.flatMap(applyRule)
		.sort((one, other) => one.from - other.from);
	const flaw = tokens.map(findTimesFlaw).find((found) => found !== undefined);
	if (flaw !== undefined) return flawed(flaw);
	if (spans.some(({ from }, index) => from < (spans[index - 1]?.to ?? 0))) {
		return flawed("里面有时间重叠");
	}
	const hours = {
		spans: joinAcrossWeeks(joinTouching(spans)),
		timed: order.includes("t"),
		workdays: tokens.some(meansWorkdays),
	};
	return { hours, flaw: undefined };
}

function flawed(flaw: string): HoursReading {
	return { hours: undefined, flaw };
}

function explainOrder(order: string): string {
	return order === ""
		? "里面有不是时间或日子的内容"
		: "分不清哪段时间是哪几天的";
}

/** Combine the days and times of one rule into spans of the week. */
function applyRule(rule: readonly HoursToken[]): readonly Span[] {
	const named = rule.flatMap((token) =>
		token.kind === "days" ? token.days : [],
	);
	const times = rule.flatMap((token) =>
		token.kind === "times" ? token.span : [],
	);
	const days = named.length > 0 ? [...new Set(named)] : EVERY_DAY;
	const spans = times.length > 0 ? times : [{ from: 0, to: DAY }];
	return days.flatMap((day) =>
		spans.map(({ from, to }) => ({
			from: day * DAY + from,
			to: day * DAY + to,
		})),
	);
}

function meansWorkdays(token: HoursToken): boolean {
	return token.kind === "days" && token.days.join() === WORKDAYS;
}

function joinTouching(spans: readonly Span[]): readonly Span[] {
	const joined: Span[] = [];
	for (const span of spans) {
		const last = joined.at(-1);
		if (last?.to === span.from) joined.splice(-1, 1, { ...last, to: span.to });
		else joined.push(span);
	}
	return joined;
}

/** Join Sunday night to Monday morning if both are open. */
function joinAcrossWeeks(spans: readonly Span[]): readonly Span[] {
	const [first, ...others] = spans;
	const last = others.at(-1);
	if (first?.from !== 0 || last?.to !== WEEK) return spans;
	return [...others.slice(0, -1), { ...last, to: WEEK + first.to }];
}
