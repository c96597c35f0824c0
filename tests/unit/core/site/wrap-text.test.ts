import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { widthOf, wrapText } from "../../../../src/core/site/wrap-text.ts";

describe("wrapText", () => {
	test.each([
		["打给总部，说注销", 4, 2, ["打给总", "部，说…"]],
		["打给总部，说注销", 4, 3, ["打给总", "部，说注", "销"]],
		["电话 400-615-5799", 8, 2, ["电话", "400-615-5799"]],
		["电话400-615-5799", 4, 2, ["电话", "400-615-5799"]],
		["总部（上海）电话", 3, 3, ["总部", "（上", "海）…"]],
		["", 4, 2, []],
		["，", 1, 1, ["，"]],
	])("%j, %d wide, %d lines: %j", (text, width, lines, wrapped) => {
		expect(wrapText(text, { width, lines })).toEqual(wrapped);
	});

	test("keeps every character where there is room", () => {
		const text = fc.string({ unit: fc.constantFrom(..."商户注销，。a1-") });
		fc.assert(
			fc.property(text, fc.integer({ min: 2, max: 9 }), (text, width) => {
				const lines = wrapText(text, { width, lines: 999 });
				expect(lines.join("")).toBe(text);
			}),
		);
	});
});

test.each([
	["拉卡拉", 3],
	["95", 1.16],
])("widthOf(%j) is %d", (text, width) => {
	expect(widthOf(text)).toBeCloseTo(width);
});
