import {
	DAY,
	findTimesFlaw,
	type HoursToken,
	readHoursTokens,
	type Span,
} from "./hours-token.ts";

/** When a hotline is answered, week after week, in China. */
export interface ServiceHours {
	/**
	 * Minutes from Monday 0:00, in order, never touching one another; whole days
	 * where no times are known. The last may run into the next week.
	 */
	readonly spans: readonly Span[];
	/** Whether times are known, and not only days. */
	readonly timed: boolean;
	/** Whether working days are meant, which statutory holidays shift. */
	readonly workdays: boolean;
}

/** Hours as read, or why they cannot be read, for the editor, in Chinese. */
export type HoursReading =
	| { readonly hours: ServiceHours; readonly flaw: undefined }
	| { readonly hours: undefined; readonly flaw: string };

/** Minutes of a week. */
export const WEEK = 7 * DAY;

/** Days (d) and times (t): one kind alone, or rules that all have the same order. */
const ORDER = /^(?:d+|t+|(?:d+t+)+|(?:t+d+)+)$/;
const RULE = /d+t*|t+d*/g;
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const WORKDAYS = "0,1,2,3,4";

/**
 * Read service hours as a page prints them: times, days, or days with times in
 * either order, several of each. Times without days hold every day.
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

/** The spans of the week that the days and times of one rule make. */
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

/** Sunday night runs on into Monday morning, where both are open. */
function joinAcrossWeeks(spans: readonly Span[]): readonly Span[] {
	const [first, ...others] = spans;
	const last = others.at(-1);
	if (first?.from !== 0 || last?.to !== WEEK) return spans;
	return [...others.slice(0, -1), { ...last, to: WEEK + first.to }];
}
