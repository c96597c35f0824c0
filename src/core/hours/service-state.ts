import { DAY, WEEKDAYS } from "./hours-token.ts";
import { type ServiceHours, WEEK } from "./service-hours.ts";

/** Whether a hotline is answered, and until or from when, in China's time. */
export type ServiceState =
	| {
			readonly state: "open";
			/** Such as `22:00`; `undefined` if it never closes. */
			readonly until: string | undefined;
			/** `今天`, `明天`, `周一`, or `下周一` for a week from now. */
			readonly day: string;
	  }
	/** A day of service without known times. */
	| { readonly state: "untimed" }
	| {
			readonly state: "closed";
			/** Such as `8:00`; `undefined` if no times are known. */
			readonly opensAt: string | undefined;
			readonly day: string;
	  };

/** Offset of China's time from UTC, in minutes. */
const AHEAD = 8 * 60;
/** Minutes from Monday to 1970-01-01, a Thursday. */
const EPOCH = 3 * DAY;

/**
 * Compute the state of service at an instant, a `Date` or milliseconds since
 * 1970. China has one time zone, UTC+8, without daylight saving time since 1991,
 * so `Intl` is not needed. Statutory holidays are not considered.
 *
 * @example
 * serviceState(hours, Date.UTC(2026, 10, 23, 8, 30)) // { state: "open", until: "22:00", day: "今天" }
 */
export function serviceState(
	{ spans, timed }: ServiceHours,
	instant: Date | number,
): ServiceState {
	const minute = Math.floor(Number(instant) / 60_000) + AHEAD + EPOCH;
	const now = modulo(minute, WEEK);
	const open = spans.find(
		({ from, to }) => modulo(now - from, WEEK) < to - from,
	);
	if (!open) {
		const waits = spans.map(({ from }) => modulo(from - now, WEEK));
		const then = now + Math.min(...waits);
		const opensAt = timed ? formatClock(then % DAY) : undefined;
		return { state: "closed", opensAt, day: nameDay(now, then) };
	}
	if (!timed) return { state: "untimed" };
	const rest = open.to - open.from - modulo(now - open.from, WEEK);
	const last = now + rest - 1;
	const isEndless = open.to - open.from === WEEK;
	const until = isEndless ? undefined : formatClock((last % DAY) + 1);
	return { state: "open", until, day: nameDay(now, last) };
}

/**
 * Describe the state of service in a short sentence, with a remark if statutory
 * holidays may change it.
 *
 * @example
 * describeServiceState(hours, Date.UTC(2026, 10, 23, 14, 0)) // "现在可能没人接，明天 16:00 起"
 */
export function describeServiceState(
	hours: ServiceHours,
	instant: Date | number,
): string {
	const remark = hours.workdays ? "（法定节假日未知）" : "";
	return `${sentence(hours, serviceState(hours, instant))}${remark}`;
}

/**
 * Describe the state for unverified hours: when one may try, never that nobody
 * answers.
 *
 * @param printed the hours as printed on the page
 * @example
 * describeUnverifiedState({ hours, printed: "16:00-22:00" }, Date.UTC(2026, 10, 23, 2, 0)) // "资料写 16:00-22:00，没有核实，可以先打打看"
 */
export function describeUnverifiedState(
	{
		hours,
		printed,
	}: { readonly hours: ServiceHours; readonly printed: string },
	instant: Date | number,
): string {
	const state = serviceState(hours, instant);
	if (state.state !== "open") {
		return `资料写 ${printed}，没有核实，可以先打打看`;
	}
	if (state.until === undefined) return "资料写 24 小时有人接，没有核实";
	const day = isToday(state) ? "" : state.day;
	return `现在可能有人接，到${day} ${state.until}，没有核实`;
}

function sentence({ workdays }: ServiceHours, state: ServiceState): string {
	switch (state.state) {
		case "open": {
			if (state.until === undefined) return "24 小时有人接";
			return `现在有人接，到${isToday(state) ? "" : state.day} ${state.until}`;
		}
		case "untimed":
			return `${workdays ? "工作日" : "今天"}受理，几点到几点未知`;
		case "closed": {
			if (state.opensAt === undefined) return `今天休息，${state.day}受理`;
			const day = isToday(state) ? "" : state.day;
			return `现在可能没人接，${day}${day && " "}${state.opensAt} 起`;
		}
	}
}

function isToday({ day }: { readonly day: string }): boolean {
	return day === "今天";
}

/** Name the day of a later minute relative to now; minutes count from a Monday. */
function nameDay(now: number, then: number): string {
	const days = Math.floor(then / DAY) - Math.floor(now / DAY);
	if (days === 0) return "今天";
	if (days === 1) return "明天";
	const week = days === 7 ? "下周" : "周";
	return `${week}${WEEKDAYS.charAt(Math.floor(then / DAY) % 7)}`;
}

function formatClock(minutes: number): string {
	const rest = String(minutes % 60).padStart(2, "0");
	return `${Math.floor(minutes / 60)}:${rest}`;
}

function modulo(number: number, base: number): number {
	return ((number % base) + base) % base;
}
