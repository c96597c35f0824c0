import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	parseServiceHours,
	type ServiceHours,
} from "../../../../src/core/hours/service-hours.ts";
import {
	describeServiceState,
	describeUnverifiedState,
	serviceState,
} from "../../../../src/core/hours/service-state.ts";

const MINUTE = 60_000;
const DAY = 1440;
const WEEK = 7 * DAY;
/** Monday 2026-11-23, 0:00 in Shanghai. */
const MONDAY = Date.UTC(2026, 10, 22, 16);
const NAMES = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"];

function read(text: string): ServiceHours {
	const { hours, flaw } = parseServiceHours(text);
	if (!hours) throw new Error(flaw);
	return hours;
}

/** An instant by Shanghai's clock in the week of Monday 2026-11-23. */
function at(moment: string): number {
	const [day = "", hour = "0", minute = "0"] = moment.split(/[ :]/);
	const minutes = Number(hour) * 60 + Number(minute);
	return MONDAY + (NAMES.indexOf(day) * DAY + minutes) * MINUTE;
}

describe("describeServiceState", () => {
	it.each([
		["16:00-22:00", "周一 16:30", "现在有人接，到 22:00"],
		["16:00-22:00", "周一 16:00", "现在有人接，到 22:00"],
		["16:00-22:00", "周一 15:59", "现在可能没人接，16:00 起"],
		["16:00-22:00", "周一 21:59", "现在有人接，到 22:00"],
		["16:00-22:00", "周一 22:00", "现在可能没人接，明天 16:00 起"],
		["7:30-22:30", "周日 23:00", "现在可能没人接，明天 7:30 起"],
		["9:00-12:00，13:00-18:00", "周二 12:30", "现在可能没人接，13:00 起"],
		["24 小时", "周二 3:00", "24 小时有人接"],
		["8:00-24:00", "周二 9:00", "现在有人接，到 24:00"],
		["0:00-2:00，20:00-24:00", "周日 23:00", "现在有人接，到明天 2:00"],
		["0:00-2:00，20:00-24:00", "周一 1:00", "现在有人接，到 2:00"],
		["周六至周一 全天", "周六 1:00", "现在有人接，到周一 24:00"],
		["周六至周一 全天", "周二 1:00", "现在可能没人接，周六 0:00 起"],
		["周六 9:00-12:00", "周六 12:00", "现在可能没人接，下周六 9:00 起"],
		["周六", "周六 12:00", "今天受理，几点到几点未知"],
		["周六", "周日 12:00", "今天休息，周六受理"],
		[
			"工作日 9:00-18:00",
			"周五 17:59",
			"现在有人接，到 18:00（法定节假日未知）",
		],
		[
			"工作日 9:00-18:00",
			"周五 18:00",
			"现在可能没人接，周一 9:00 起（法定节假日未知）",
		],
		["工作日", "周三 3:00", "工作日受理，几点到几点未知（法定节假日未知）"],
		["工作日", "周六 10:00", "今天休息，周一受理（法定节假日未知）"],
		["工作日", "周日 10:00", "今天休息，明天受理（法定节假日未知）"],
	])("says of %s on %s: %s", (text, moment, sentence) => {
		expect(describeServiceState(read(text), at(moment))).toBe(sentence);
	});
});

describe("describeUnverifiedState", () => {
	it.each([
		["16:00-22:00", "周一 10:00", "资料写 16:00-22:00，没有核实，可以先打打看"],
		["16:00-22:00", "周一 16:30", "现在可能有人接，到 22:00，没有核实"],
		[
			"20:00-24:00，0:00-2:00",
			"周一 23:00",
			"现在可能有人接，到明天 2:00，没有核实",
		],
		["24 小时", "周一 3:00", "资料写 24 小时有人接，没有核实"],
		["工作日", "周一 10:00", "资料写 工作日，没有核实，可以先打打看"],
	])("says of %s on %s: %s", (printed, moment, sentence) => {
		const hours = read(printed);
		expect(describeUnverifiedState({ hours, printed }, at(moment))).toBe(
			sentence,
		);
	});
});

describe("the hours of 95016, 8:00-22:00", () => {
	it.each([
		["周一 10:00", "open"],
		["周一 23:00", "closed"],
	])("on %s are %s", (moment, state) => {
		expect(serviceState(read("8:00-22:00"), at(moment)).state).toBe(state);
	});
});

describe("serviceState", () => {
	const hours = read("16:00-22:00");

	it.each([
		["周一 16:30", { state: "open", until: "22:00", day: "今天" }],
		["周一 22:30", { state: "closed", opensAt: "16:00", day: "明天" }],
	])("tells the state of 16:00-22:00 on %s", (moment, state) => {
		expect(serviceState(hours, at(moment))).toEqual(state);
		expect(serviceState(hours, new Date(at(moment)))).toEqual(state);
	});

	it("changes at the minute's first millisecond", () => {
		expect(serviceState(hours, at("周一 22:00") - 1).state).toBe("open");
		expect(serviceState(hours, at("周一 22:00")).state).toBe("closed");
	});

	it("tells the day before 1970 too", () => {
		const thursday = Date.UTC(1969, 11, 31, 16) - MINUTE;
		expect(serviceState(read("周三 23:59-24:00"), thursday).state).toBe("open");
	});
});

/** Whether somebody answers on a day (Monday is 0), at a minute of it. */
type IsOpen = (day: number, minute: number) => boolean;

const between = (from: number, to: number) => (minute: number) =>
	minute >= from * 60 && minute < to * 60;
const morning = between(9, 12);
const afternoon = between(13, 18);

const FORMS: readonly (readonly [string, IsOpen])[] = [
	["8:00-22:00", (_, minute) => between(8, 22)(minute)],
	["７：３０～２２：３０", (_, minute) => between(7.5, 22.5)(minute)],
	["16:00-22:00", (_, minute) => between(16, 22)(minute)],
	["00:00-24:00", () => true],
	["工作日", (day) => day < 5],
	["工作日，9:00-18:00", (day, minute) => day < 5 && between(9, 18)(minute)],
	[
		"周一至周五 8:30-20:00",
		(day, minute) => day < 5 && between(8.5, 20)(minute),
	],
	[
		"9:00-12:00，13:00-18:00",
		(_, minute) => morning(minute) || afternoon(minute),
	],
	[
		"工作日 9:00-12:00，13:00-18:00，周六 9:00-12:00",
		(day, minute) =>
			(day < 6 && morning(minute)) || (day < 5 && afternoon(minute)),
	],
	["0:00-2:00，20:00-24:00", (_, minute) => minute < 120 || minute >= 1200],
	["周末 全天", (day) => day > 4],
];

interface Clock {
	readonly instant: number;
	readonly day: number;
	readonly minute: number;
}

/** Every minute of a week, and what `Intl` says the clock in Shanghai shows. */
function readClocks(): readonly Clock[] {
	const format = new Intl.DateTimeFormat("en-US", {
		timeZone: "Asia/Shanghai",
		weekday: "short",
		hour: "2-digit",
		minute: "2-digit",
		hourCycle: "h23",
	});
	const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
	return Array.from({ length: WEEK }, (_, index) => {
		// A week in which Los Angeles changes its clocks, and some seconds.
		const instant =
			Date.UTC(2026, 9, 27) + index * MINUTE + (index % 60) * 1000;
		const [name = "", hour, minute] = format.format(instant).split(/[ :]+/);
		return {
			instant,
			day: days.indexOf(name.slice(0, 3)),
			minute: Number(hour) * 60 + Number(minute),
		};
	});
}

/** Minutes from each clock to the next one that answers otherwise. */
function countDown(open: readonly boolean[]): readonly number[] {
	let ahead = Number.POSITIVE_INFINITY;
	const down = [...open, ...open].reverse().map((now, index, all) => {
		ahead = now === (all[index - 1] ?? now) ? ahead + 1 : 1;
		return ahead;
	});
	return down.reverse().slice(0, WEEK);
}

/** The sentence as a person makes it who has counted the minutes until the next change. */
function describeSlowly(
	text: string,
	{ day, minute }: Clock,
	{ isOpen, ahead }: { readonly isOpen: boolean; readonly ahead: number },
): string {
	const remark = /工作日|周一至周五/.test(text) ? "（法定节假日未知）" : "";
	if (ahead === Number.POSITIVE_INFINITY) return `24 小时有人接${remark}`;
	// A day's last minute ends at 24:00, its first one begins at 0:00.
	const shift = isOpen ? 1 : 0;
	const later = Math.floor((minute + ahead - shift) / DAY);
	const named = ["今天", "明天"][later] ?? NAMES[(day + later) % 7];
	const time = minute + ahead - later * DAY;
	const clock = `${Math.floor(time / 60)}:${time % 60 < 10 ? "0" : ""}${time % 60}`;
	if (text === "工作日") {
		return isOpen
			? `工作日受理，几点到几点未知${remark}`
			: `今天休息，${named}受理${remark}`;
	}
	if (isOpen) return `现在有人接，到${later ? named : ""} ${clock}${remark}`;
	return `现在可能没人接，${later ? `${named} ` : ""}${clock} 起${remark}`;
}

describe.each([
	["Asia/Shanghai", -480],
	["UTC", 0],
	["America/Los_Angeles", 480],
])("with the machine's clock in %s", (zone, offset) => {
	const before = process.env.TZ;
	beforeEach(() => {
		process.env.TZ = zone;
	});
	afterEach(() => {
		if (before === undefined) delete process.env.TZ;
		else process.env.TZ = before;
	});

	it("is right at every minute of a week, for every form", () => {
		expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset);
		const clocks = readClocks();
		const wrong = FORMS.flatMap(([text, isOpen]) => {
			const hours = read(text);
			const open = clocks.map(({ day, minute }) => isOpen(day, minute));
			const ahead = countDown(open);
			return clocks.flatMap((clock, index) => {
				const said = describeServiceState(hours, clock.instant);
				const right = describeSlowly(text, clock, {
					isOpen: open[index] ?? false,
					ahead: ahead[index] ?? 0,
				});
				return said === right ? [] : [[text, clock.instant, said, right]];
			});
		});
		expect(wrong.slice(0, 5)).toEqual([]);
	});
});
