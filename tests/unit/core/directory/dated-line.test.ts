import { describe, expect, it } from "vitest";
import {
	formatDatedLine,
	parseDatedLine,
} from "../../../../src/core/directory/dated-line.ts";

describe("parseDatedLine", () => {
	it.each([
		[
			"2026-12-01 打通，转人工按 0",
			{ on: "2026-12-01", text: "打通，转人工按 0" },
		],
		["2026-12-01，打通", { on: "2026-12-01", text: "打通" }],
		["2026-12-01", { on: "2026-12-01", text: "" }],
		["2026-13-01 打通", { on: undefined, text: "2026-13-01 打通" }],
		["2026-12-011", { on: undefined, text: "2026-12-011" }],
		["昨天打通", { on: undefined, text: "昨天打通" }],
		["", { on: undefined, text: "" }],
	])("reads %j", (value, line) => {
		expect(parseDatedLine(value)).toEqual(line);
		expect(parseDatedLine(formatDatedLine(line))).toEqual(line);
	});
});

describe("formatDatedLine", () => {
	it("puts the date first", () => {
		expect(formatDatedLine({ on: "2026-12-01", text: "打通" })).toBe(
			"2026-12-01 打通",
		);
	});
});
