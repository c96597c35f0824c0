import { describe, expect, test } from "vitest";
import {
	makeLexicon,
	readMeanings,
} from "../../../../../src/core/search/questions/lexicon.ts";

const LEXICON = makeLexicon([
	["怎么", "吗", "了"],
	["注销", "销户", "注销掉"],
	["机器", "pos机", "pos"],
	["闲置", "12个月没有交易"],
]);

describe("readMeanings", () => {
	test.each([
		["怎么销户", { 注销: "销户" }],
		["注销掉了吗", { 注销: "注销掉" }],
		["pos机注销", { 机器: "pos机", 注销: "注销" }],
		["postar", { postar: "postar" }],
		["12个月没有交易", { 闲置: "12个月没有交易" }],
		["112个月", { "112": "112", 个月: "个月" }],
		["806", { "806": "806" }],
		["押金", { 押金: "押金" }],
		["云闪付", { 云闪: "云闪付", 闪付: "云闪付" }],
		["怎么吗", {}],
		["", {}],
	])("reads %j as %j", (key, meanings) => {
		expect(Object.fromEntries(readMeanings(key, LEXICON))).toEqual(meanings);
	});

	test("knows no words without a lexicon", () => {
		const read = readMeanings("怎么", makeLexicon([]));
		expect(Object.fromEntries(read)).toEqual({ 怎么: "怎么" });
	});
});
