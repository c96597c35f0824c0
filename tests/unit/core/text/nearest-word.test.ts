import { describe, expect, it } from "vitest";
import { likeness } from "../../../../src/core/text/likeness.ts";
import { nearestWord } from "../../../../src/core/text/nearest-word.ts";

describe("nearestWord", () => {
	it.each([
		["客服电活", "客服电话"],
		["官网地址", "官网"],
		["颜色", undefined],
		["", undefined],
	])("of %s is %s", (word, nearest) => {
		expect(nearestWord(word, ["官网", "客服电话", "服务热线"])).toBe(nearest);
	});
});

describe("likeness", () => {
	it.each([
		["客服电活", "客服电话", 0.5],
		["电话", "客服电话", 1.5],
		["822", "8222", 1.75],
		["222", "8222", 0],
		["甲", "乙", 0],
	])("of %s and %s is %d", (one, other, share) => {
		expect(likeness(one, other)).toBe(share);
	});
});
