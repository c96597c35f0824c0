import { describe, expect, it } from "vitest";
import { compareText } from "../../../../src/core/text/compare-text.ts";

describe("compareText", () => {
	it.each([
		["a", "b", -1],
		["b", "a", 1],
		["a", "a", 0],
	])("%s beside %s is %i", (one, other, order) => {
		expect(compareText(one, other)).toBe(order);
	});
});
