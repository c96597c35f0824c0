import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	findTimesFlaw,
	readHoursTokens,
} from "../../../../src/core/hours/hours-token.ts";
import { parseServiceHours } from "../../../../src/core/hours/service-hours.ts";

/** The hours as a short text: `1 9:00-18:00` is Monday. */
function spell(text: string): string {
	const { hours } = parseServiceHours(text);
	const clock = (minute: number) =>
		`${Math.floor(minute / 1440) + 1} ${Math.floor((minute % 1440) / 60)}:${String(minute % 60).padStart(2, "0")}`;
	const spans = hours?.spans.map(
		({ from, to }) => `${clock(from)}–${clock(to)}`,
	);
	return spans?.join("，") ?? "";
}

/** The same times on some days, Monday first. */
function onDays(days: readonly number[], ...times: readonly string[]): string {
	return days
		.flatMap((day) =>
			times.map((time) => `${day} ${time.replace("–", `–${day} `)}`),
		)
		.join("，");
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
const WORKDAYS = [1, 2, 3, 4, 5];

describe("parseServiceHours", () => {
	it.each([
		"8:00-22:00",
		"08:00-22:00",
		" 8:00 - 22:00 ",
		"８：００－２２：００",
		"8：00～22：00",
		"8:00~22:00",
		"8:00〜22:00",
		"8:00—22:00",
		"8:00——22:00",
		"8:00–22:00",
		"8∶00−22∶00",
		"8:00至22:00",
		"8:00 到 22:00",
		"\u200b8:00-22:00",
		"每天 8:00-22:00",
		"每日8:00-22:00",
		"周一至周日 8:00-22:00",
		"周一至周日，8:00-15:00，15:00-22:00",
	])("reads %s as every day from 8:00 to 22:00", (text) => {
		expect(spell(text)).toBe(onDays(EVERY_DAY, "8:00–22:00"));
		expect(parseServiceHours(text).hours).toMatchObject({
			timed: true,
			workdays: false,
		});
	});

	it.each([
		"工作日 9:00-18:00",
		"工作日，9:00-18:00",
		"工作日9:00-18:00",
		"9:00-18:00 工作日",
		"周一至周五 9:00-18:00",
		"周一到五 9:00-18:00",
		"星期一至星期五，9:00至18:00",
		"工作日 周一至周五 9:00-18:00",
	])("reads %s as working days from 9:00 to 18:00", (text) => {
		expect(spell(text)).toBe(onDays(WORKDAYS, "9:00–18:00"));
		expect(parseServiceHours(text).hours).toMatchObject({
			timed: true,
			workdays: true,
		});
	});

	it.each([
		["9:00-12:00，13:00-18:00", onDays(EVERY_DAY, "9:00–12:00", "13:00–18:00")],
		["13:00-18:00；9:00-12:00", onDays(EVERY_DAY, "9:00–12:00", "13:00–18:00")],
		["周六、周日 9:00-12:00", onDays([6, 7], "9:00–12:00")],
		["9:00-12:00、13:00-18:00", onDays(EVERY_DAY, "9:00–12:00", "13:00–18:00")],
		["周六和周日 9:00-12:00", onDays([6, 7], "9:00–12:00")],
		["周末 9:00-12:00", onDays([6, 7], "9:00–12:00")],
		["星期天 9:00-12:00", onDays([7], "9:00–12:00")],
		["周日至周二 9:00-12:00", onDays([1, 2, 7], "9:00–12:00")],
		[
			"工作日 9:00-18:00，周六 9:00-12:00",
			`${onDays(WORKDAYS, "9:00–18:00")}，6 9:00–6 12:00`,
		],
		[
			"9:00-18:00 工作日，9:00-12:00 周六",
			`${onDays(WORKDAYS, "9:00–18:00")}，6 9:00–6 12:00`,
		],
		["24 小时", "1 0:00–8 0:00"],
		["24小时", "1 0:00–8 0:00"],
		["7×24小时", "1 0:00–8 0:00"],
		["全天", "1 0:00–8 0:00"],
		["00:00-24:00", "1 0:00–8 0:00"],
		["工作日", "1 0:00–6 0:00"],
		["周六至周一 全天", "6 0:00–9 0:00"],
	])("reads %s as %s", (text, spans) => {
		expect(spell(text)).toBe(spans);
	});

	it("knows no times where only days are printed", () => {
		expect(parseServiceHours("工作日").hours).toMatchObject({
			timed: false,
			workdays: true,
		});
		expect(parseServiceHours("周六").hours).toMatchObject({
			timed: false,
			workdays: false,
		});
	});

	it.each([
		[
			"22:00-8:00",
			"前后颠倒；如果跨过午夜，分成两段写：0:00-8:00，22:00-24:00",
		],
		["8:00-8:00", "前后颠倒"],
		["8:00-25:00", "“8:00-25:00”里有不存在的时刻，一天是 0:00-24:00"],
		["25:00-26:00", "“25:00-26:00”里有不存在的时刻，一天是 0:00-24:00"],
		["8:60-22:00", "不存在的时刻"],
		["8:00-24:01", "不存在的时刻"],
		["工作日 18:00-9:00", "“18:00-9:00”前后颠倒"],
		["8:00-12:00，11:00-18:00", "里面有时间重叠"],
		["每天 8:00-20:00，周六 9:00-12:00", "里面有时间重叠"],
		["工作日 9:00-18:00，周六", "分不清哪段时间是哪几天的"],
		["8:00-20:00，周六 9:00-12:00", "分不清哪段时间是哪几天的"],
		["早八晚十", "里面有不是时间或日子的内容"],
		["8:00-22:000", "里面有不是时间或日子的内容"],
		["108:00-22:00", "里面有不是时间或日子的内容"],
		["8:00-22:00-23:00", "里面有不是时间或日子的内容"],
		["8:00", "里面有不是时间或日子的内容"],
		["非工作日", "里面有不是时间或日子的内容"],
		["8:00-22:00 节假日除外", "里面有不是时间或日子的内容"],
		["，", "里面有不是时间或日子的内容"],
		["", "里面有不是时间或日子的内容"],
	])("says of %j: %s", (text, flaw) => {
		const reading = parseServiceHours(text);
		expect(reading.hours).toBeUndefined();
		expect(reading.flaw).toContain(flaw);
	});

	it("answers for any text with hours or with a flaw", () => {
		const piece = fc.constantFrom(..."0129:-，周一至五日工作24小时全天 ");
		const text = fc.oneof(fc.string(), fc.string({ unit: piece }));
		fc.assert(
			fc.property(text, (printed) => {
				const { hours, flaw } = parseServiceHours(printed);
				expect(hours === undefined).toBe(flaw !== undefined);
				for (const { from, to } of hours?.spans ?? []) {
					expect(from).toBeLessThan(to);
				}
			}),
		);
	});
});

describe("readHoursTokens", () => {
	it("reads 周六至周一 as three days that run over the week's end", () => {
		expect(readHoursTokens("周六至周一")).toEqual([
			{ kind: "days", days: [5, 6, 0] },
		]);
	});

	it("reads nothing where anything else stands among the hours", () => {
		expect(readHoursTokens("约 8:00-22:00")).toEqual([]);
	});
});

describe("findTimesFlaw", () => {
	it.each([
		["25:00-26:00", "“25:00-26:00”里有不存在的时刻，一天是 0:00-24:00"],
		["8:00-22:00", undefined],
		["工作日", undefined],
	])("says of %s: %s", (text, flaw) => {
		expect(readHoursTokens(text).map(findTimesFlaw)).toEqual([flaw]);
	});
});
