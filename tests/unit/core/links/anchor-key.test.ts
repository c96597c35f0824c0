import { describe, expect, it } from "vitest";
import {
	anchorKey,
	anchorVariants,
	nameKey,
	withoutEnumerator,
} from "../../../../src/core/links/anchor-key.ts";

describe("anchorKey", () => {
	it.each([
		["“ＰＯＳ 机”👈", "pos机", [0, 3, 4]],
		["一、什么叫银联小微？", "一什么叫银联小微", [1, 8]],
		["400-117-7777", "4001177777", [3, 6]],
		["易⽀付", "易支付", []],
		["拉\u200b卡\ufe0f拉\u00ad", "拉卡拉", []],
		["4️⃣拉卡拉", "4拉卡拉", []],
		["", "", []],
		["……", "", [0]],
	])("of %s is %s with gaps at %j", (name, text, gaps) => {
		expect(anchorKey(name)).toEqual({ text, gaps: new Set(gaps) });
	});

	it.each(["“ＰＯＳ 机”👈", "4️⃣拉卡拉", "400-117-7777", ""])(
		"of %s is its nameKey and gaps",
		(name) => {
			expect(anchorKey(name).text).toBe(nameKey(name));
		},
	);

	it("reads the beginning of what is too long for a name", () => {
		expect(anchorKey("拉".repeat(100_000)).text).toHaveLength(300);
	});
});

describe("nameKey", () => {
	it.each([
		["400-117-7777", "4001177777"],
		["一、什么叫银联小微？", "一什么叫银联小微"],
		["ＰＯＳ 机", "pos机"],
	])("of %s is %s", (name, key) => {
		expect(nameKey(name)).toBe(key);
	});
});

describe("withoutEnumerator", () => {
	it.each([
		["_4拉卡拉", "拉卡拉"],
		["4拉卡拉", "拉卡拉"],
		["4.拉卡拉", "拉卡拉"],
		["4. 拉卡拉", "拉卡拉"],
		["_21-快钱", "快钱"],
		["1、码牌汇总", "码牌汇总"],
		["1.2 码牌汇总", "码牌汇总"],
		["（一）小微商户未满", "小微商户未满"],
		["一、解决方案", "解决方案"],
		["十一、解决方案", "解决方案"],
		["二-小微商户", "小微商户"],
		["👉_6银盛", "银盛"],
		["“_36通联”", "通联”"],
		["一机一码", "一机一码"],
		["822拉卡拉", "822拉卡拉"],
		["12363 人民银行", "12363 人民银行"],
		["95016", "95016"],
		["4", "4"],
		["12 345", "12 345"],
		["（一）", "（一）"],
		["", ""],
	])("of %s is %s", (name, rest) => {
		expect(withoutEnumerator(name)).toBe(rest);
	});
});

describe("anchorVariants", () => {
	it.each([
		["_4拉卡拉", ["4拉卡拉", "拉卡拉"]],
		["user-content-4拉卡拉", ["4拉卡拉", "拉卡拉"]],
		["一什么叫银联小微", ["一什么叫银联小微", "什么叫银联小微"]],
		["一、什么", ["一什么", "什么"]],
		["lakala", ["lakala"]],
		["822", ["822"]],
		["。", [""]],
	])("of %s are %j", (anchor, texts) => {
		expect(anchorVariants(anchor).map(({ text }) => text)).toEqual(texts);
	});
});
