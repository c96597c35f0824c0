import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	findKeys,
	foldKey,
	foldText,
	indexOfKey,
} from "../../../../src/core/search/folded-text.ts";

const VARIANTS = new Map([
	["機", "机"],
	["銀", "银"],
]);

describe("foldKey", () => {
	test.each([
		["ＰＯＳ 機：400-117-7777", "pos机4001177777"],
		["瑞 銀 信", "瑞银信"],
		["８８７", "887"],
		["8:00-22:00", "8 0022 00"],
		["400 117 7777", "4001177777"],
		["（成都）有限", "成都有限"],
		["é", "e"],
		["👈", ""],
		["", ""],
	])("folds %j", (text, key) => {
		expect(foldKey(text, VARIANTS)).toBe(key);
		expect(foldText(text, VARIANTS).text).toBe(key);
	});

	test("is what foldText gives", () => {
		const piece = fc.constantFrom(..."瑞銀 -：1２aＡé（👈㎡①", "ﬁ");
		fc.assert(
			fc.property(fc.string({ unit: piece }), (text) => {
				expect(foldText(text, VARIANTS).text).toBe(foldKey(text, VARIANTS));
			}),
		);
	});
});

describe("indexOfKey", () => {
	test.each([
		["4001177777", "400117", 0],
		["4001177777", "1177777", -1],
		["一证15户", "15户", 2],
		["一证15户", "5户", -1],
		["15户和5户", "5户", 4],
		["瑞银信", "银信", 1],
		["瑞银信", "付", -1],
	])("looks in %j for %j", (text, key, at) => {
		expect(indexOfKey(text, key)).toBe(at);
	});
});

describe("findKeys", () => {
	test.each([
		["瑞 银 信。", ["银信"], ["银 信"]],
		["电话 400-117-7777（同号）", ["4001177777"], ["400-117-7777"]],
		["换绑，注销，換機", ["换绑", "注销", "机"], ["换绑", "注销", "機"]],
		["注销注销建议", ["注销", "注销建议"], ["注销", "注销"]],
		["𠮷𠮷", ["𠮷"], ["𠮷", "𠮷"]],
		["什么都没有", ["瑞"], []],
		["空的词", [""], []],
	])("finds in %j the keys %j", (text, keys, found) => {
		const ranges = findKeys(text, keys, VARIANTS);
		expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(found);
	});
});
