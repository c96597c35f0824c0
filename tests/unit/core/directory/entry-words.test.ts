import { describe, expect, it } from "vitest";
import {
	type EntryWords,
	entryWords,
	shortEntryWords,
} from "../../../../src/core/directory/entry-words.ts";

const LAKALA: EntryWords = {
	name: "拉卡拉",
	prefixes: "822",
	status: "",
	hotline: { label: "客服电话", value: "95016（8:00-22:00）" },
	lines: [
		{ label: "全称", value: "拉卡拉支付股份有限公司" },
		{ label: "", value: "没有名称的一行" },
	],
	checked: "核对：2026-11-26",
};

describe("shortEntryWords", () => {
	it.each([
		[
			{},
			"拉卡拉\n商户编号前三位：822\n客服电话：95016（8:00-22:00）\n核对：2026-11-26",
		],
		[{ status: "已停业" }, "拉卡拉（已停业）\n商户"],
		[{ prefixes: "" }, "拉卡拉\n客服电话"],
		[{ hotline: undefined }, "822\n电话：没有能拨的\n核对"],
		[{ checked: "" }, "22:00）"],
	])("of an entry with %j begins or goes on with %j", (change, words) => {
		expect(shortEntryWords({ ...LAKALA, ...change })).toContain(words);
	});

	it("has nothing of the rest", () => {
		expect(shortEntryWords(LAKALA)).not.toContain("全称");
	});
});

describe("entryWords", () => {
	it("has every line, and the date last", () => {
		expect(entryWords(LAKALA)).toBe(
			"拉卡拉\n商户编号前三位：822\n客服电话：95016（8:00-22:00）\n全称：拉卡拉支付股份有限公司\n没有名称的一行\n核对：2026-11-26",
		);
	});
});
