import { describe, expect, it } from "vitest";
import { nearestWord } from "../../../../src/core/text/nearest-word.ts";
import { rankSimilar } from "../../../../src/core/text/rank-similar.ts";
import { similarity } from "../../../../src/core/text/similarity.ts";

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

describe("similarity", () => {
	it.each([
		["客服电活", "客服电话", 0.5],
		["电话", "客服电话", 1.5],
		["822", "8222", 1.75],
		["222", "8222", 0],
		["甲", "乙", 0],
		["哈哈哈", "哈哈", 1 + 2 / 3],
		["哈哈哈甲", "乙哈哈", 2 / 7],
		["", "甲", 0],
		["甲", "", 0],
	])("of %s and %s is %d", (one, other, share) => {
		expect(similarity(one, other)).toBe(share);
	});
});

describe("rankSimilar", () => {
	it("puts first what has the name that is most similar to one of the keys", () => {
		const items = [["拉卡拉", "95016"], ["瑞银信", "瑞银"], []];
		const ranked = rankSimilar(["瑞银", "9501"], items, (names) => names);
		expect(ranked).toEqual([
			{ item: ["瑞银信", "瑞银"], similarity: 2 },
			{ item: ["拉卡拉", "95016"], similarity: 1.8 },
			{ item: [], similarity: 0 },
		]);
	});

	it("keeps the order of equals", () => {
		const ranked = rankSimilar(["丙"], ["甲", "乙"], (name) => [name]);
		expect(ranked.map(({ item }) => item)).toEqual(["甲", "乙"]);
	});
});
