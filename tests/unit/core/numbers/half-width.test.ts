import { describe, expect, it } from "vitest";
import {
	toHalfWidth,
	toVisible,
} from "../../../../src/core/numbers/half-width.ts";

describe("toHalfWidth", () => {
	it.each([
		["８２２，９５０１６①", "822,95016①"],
		["ＰＯＳ²", "POS²"],
		["商户", "商户"],
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
