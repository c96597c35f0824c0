import { describe, expect, it } from "vitest";
import { isoDate } from "../../../../src/core/text/iso-date.ts";

describe("isoDate", () => {
	it.each([
		["2026-11-23，对照原文档", "2026-11-23"],
		["对照原文档，2026-01-31", "2026-01-31"],
		["2026-13-01", undefined],
		["2026-11-32", undefined],
		["2026-11-230", undefined],
		["今天", undefined],
		[undefined, undefined],
	])("of %j is %j", (line, date) => {
		expect(isoDate(line)).toBe(date);
	});
});
