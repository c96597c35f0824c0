import { describe, expect, it } from "vitest";
import {
	addDays,
	addMonths,
	idleFrom,
	isIdle,
	OVER_A_YEAR,
	recentMonths,
} from "../../../../src/core/plan/month.ts";
import { daysBetween } from "../../../../src/core/text/days-between.ts";

describe("idleFrom", () => {
	it.each([
		["2026-01", "2027-02"],
		["2025-12", "2027-01"],
		["2025-11", "2026-12"],
		["", undefined],
		[OVER_A_YEAR, undefined],
	])("of %j is %s", (lastTrade, month) => {
		expect(idleFrom(lastTrade)).toBe(month);
	});
});

describe("isIdle", () => {
	it.each([
		["2026-01", "2027-01-31", false],
		["2026-01", "2027-02-01", true],
		["2025-10", "2026-11-01", true],
		["", "2026-11-01", false],
		[OVER_A_YEAR, "2026-11-01", true],
	])("of %j on %s is %s", (lastTrade, today, is) => {
		expect(isIdle(lastTrade, today)).toBe(is);
	});
});

describe("recentMonths", () => {
	it("go back to the one whose twelve months are not over", () => {
		const months = recentMonths("2026-11-26");
		expect([months[0], months.at(-1)]).toEqual(["2026-11", "2025-11"]);
		expect(months.filter((month) => isIdle(month, "2026-11-26"))).toEqual([]);
	});
});

describe("addMonths", () => {
	it.each([
		["2026-11", 3, "2027-02"],
		["2026-01", -1, "2025-12"],
		["2026-11", 0, "2026-11"],
	])("%s and %i is %s", (month, count, sum) => {
		expect(addMonths(month, count)).toBe(sum);
	});
});

describe("addDays", () => {
	it.each([
		["2026-11-30", 1, "2026-12-01"],
		["2028-02-28", 1, "2028-02-29"],
		["2026-01-01", -1, "2025-12-31"],
	])("%s and %i is %s", (day, count, sum) => {
		expect(addDays(day, count)).toBe(sum);
		expect(daysBetween(day, sum)).toBe(count);
	});
});
