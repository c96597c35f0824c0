import { describe, expect, it } from "vitest";
import {
	toHalfWidth,
	toVisible,
} from "../../../../src/core/text/half-width.ts";

describe("toHalfWidth", () => {
	it.each([
		["８２２，９５０１６①", "822,95016①"],
		["ＰＯＳ²", "POS²"],
		["商户", "商户"],
		["（８：００－２２：００）", "(8:00-22:00)"],
		["ＰＯＳ\u3000机\u00a0", "POS 机 "],
		["²Ⅷ٣〇", "²Ⅷ٣〇"],
	])("of %s is %s", (text, half) => {
		expect(toHalfWidth(text)).toBe(half);
	});
});

describe("toVisible", () => {
	it.each([
		["张三\u200b\u00a0店", "张三 店"],
		["\ufeff８２２\u3000x", "８２２ x"],
		["𝟖𝟐𝟐", "822"],
		["1\ufe0f\u20e3", "1\u20e3"],
	])("of %j is %j", (text, visible) => {
		expect(toVisible(text)).toBe(visible);
	});
});
