import { describe, expect, it } from "vitest";
import {
	announcePasted,
	leftInBox,
	newNumbers,
	pastedHtml,
} from "../../../../src/core/adding/pasted-html.ts";
import { readPasted } from "../../../../src/core/pasting/read-pasted.ts";
import type { Merchant } from "../../../../src/core/plan/merchant.ts";
import { numbered } from "../plan/merchants.ts";
import { sources } from "../plan/sources.ts";

describe("leftInBox", () => {
	it.each([
		["", ""],
		["82200000000001\n好", "框里还有 2 行没有加入"],
		["822000000000001", "框里还有 1 个编号没有加入"],
		["822000000000001\n82200000000001", "框里还有 1 个编号、1 行没有加入"],
	])("of %j is %j", (text, words) => {
		expect(leftInBox(readPasted(text))).toBe(words);
	});
});

describe("pastedHtml", () => {
	const shown = (text: string, merchants: readonly Merchant[] = []) =>
		String(pastedHtml({ pasted: readPasted(text), merchants, sources }) ?? "");

	it.each([
		["", ""],
		["店 822000000000001", "加入清单（1 户）"],
		["店 822000000000001", "甲&#60;公司&#62;"],
		["店 822000000000001", '<span class="muted">店</span>'],
		["甲店 822000000000001\n乙店 822000000000001", "甲店、乙店，分不清是哪个"],
		["999000000000001", "前三位查不到"],
		["777000000000001", "演示用的编号"],
		["82200000000001", "少 1 位"],
		["<b>", "没看懂的 1 行"],
		["<b>", "还没有找到 15 位的商户编号"],
		["长".repeat(80), `${"长".repeat(60)}…`],
		["长".repeat(200_010), "后面还有 10 字没有看"],
		[
			Array.from({ length: 60 }, (_, line) => `x${line}`).join("\n"),
			"还有 10 行，都还在框里",
		],
		[
			Array.from({ length: 301 }, (_, each) => numbered(each + 1).number).join(
				"\n",
			),
			"里面有 301 个编号",
		],
	])("shows of %j: %s", (text, words) => {
		expect(shown(text)).toContain(words);
	});

	it("tells of a text that is too long, and of a number with two names", () => {
		const view = {
			pasted: readPasted("店\n".repeat(110_000)),
			merchants: [],
			sources,
		};
		expect(String(pastedHtml(view))).toContain("后面还有");
		expect(announcePasted(view)).toContain("太长，后面的没有看");
		expect(shown("张三 822000000000001\n李四 822000000000001")).toContain(
			"有几个名称：张三、李四",
		);
	});

	it("does not offer what is there already", () => {
		const pasted = readPasted("822000000000001");
		const there = { pasted, merchants: [numbered(1)], sources };
		expect(newNumbers(there)).toEqual([]);
		expect(String(pastedHtml(there))).toContain("已经在清单里");
		expect(String(pastedHtml(there))).not.toContain("加入清单");
	});

	it.each([
		["822000000000001", "找到 1 个编号，1 个可以加入"],
		[
			"82200000000001\n\n好",
			"找到 0 个编号，0 个可以加入，1 个不对，1 行没看懂",
		],
		[
			Array.from({ length: 301 }, (_, each) => numbered(each + 1).number).join(
				"\n",
			),
			"301 个编号，太多了",
		],
		[
			"长".repeat(200_010),
			"找到 0 个编号，0 个可以加入，1 行没看懂，太长，后面的没有看",
		],
	])("tells a screen reader", (text, words) => {
		expect(
			announcePasted({ pasted: readPasted(text), merchants: [], sources }),
		).toBe(words);
	});
});
