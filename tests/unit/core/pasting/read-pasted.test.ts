import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMerchantNumbers } from "../../../../src/core/numbers/merchant-number.ts";
import {
	LONGEST_PASTED,
	readPasted,
} from "../../../../src/core/pasting/read-pasted.ts";

const A = "822290070111135";
const B = "84944035812A01P";

describe("readPasted", () => {
	it.each([
		[`张三小店 ${A}`, [[A, "张三小店"]]],
		[`商户名称：张三小店\n商户编号：${A}`, [[A, "张三小店"]]],
		[`1. 张三（码牌） 8222 9007 0111 135`, [[A, "张三"]]],
		[`${A}，张三小店`, [[A, "张三小店"]]],
		[`"张三",'${A}`, [[A, "张三"]]],
		[`${A}\n${A} 张三`, [[A, "张三"]]],
		[`张三 ${A}\n李四 ${A}`, [[A, ""]]],
		[`张三 ${A}\n张三便利店 ${A}`, [[A, "张三便利店"]]],
		[
			`${A} ${B}`,
			[
				[A, ""],
				[B, ""],
			],
		],
		[`３ ８２２２９００７０１１１１３５`, [[A, ""]]],
		[`张三便利店 商户编号：${A}`, [[A, "张三便利店"]]],
		[
			`店名：张三\n商户编号：${A} ${B}`,
			[
				[A, ""],
				[B, ""],
			],
		],
		[`商户名称\t张三\t李四\n${A}`, [[A, ""]]],
		[`商户名称\t张三\t李四\n商户编号\t${A}`, [[A, "张三"]]],
		[`商户编号\t商户名称\t状态\n${A}\t张三`, [[A, "张三"]]],
		[
			`商户名称\n商户编号\n${A}\n${B}`,
			[
				[A, ""],
				[B, ""],
			],
		],
		[`商户号\t张三\n订单号\t李四\n${A}`, [[A, ""]]],
		[`张三小店，李四餐馆，${A}`, [[A, ""]]],
		[`商户名称：${A}`, [[A, ""]]],
		["没有编号", []],
		["", []],
	])("finds in %j numbers and names", (text, found) => {
		expect(
			readPasted(text).found.map(({ number, name }) => [number, name]),
		).toEqual(found);
	});

	it("gives the reason for what is nearly a number, with its line", () => {
		expect(readPasted("张三 82229007011113").doubts).toEqual([
			{
				text: "82229007011113",
				reason: "有 14 位，商户编号是 15 位，少 1 位",
				line: "张三 82229007011113",
			},
		]);
	});

	it("keeps every line that it does not understand", () => {
		const { rest } = readPasted(`列表\r\n状态：正常\n${A}\n\n  再见`);
		expect(rest).toEqual(["列表", "  再见"]);
		expect(readPasted("状态：正常").rest).toEqual(["状态：正常"]);
		expect(readPasted(`${"长".repeat(50)}\n${A}`).rest).toHaveLength(1);
		expect(readPasted(`${A}\n张三店\n${B}`).rest).toEqual(["张三店"]);
	});

	it("cuts what is longer than anybody's list, and loses none of it", () => {
		const text = `店 ${A}\n`.repeat(15_000);
		const { found, unread } = readPasted(text);
		expect(found).toHaveLength(1);
		expect(text.endsWith(unread)).toBe(true);
		expect(text.length - unread.length).toBeLessThanOrEqual(LONGEST_PASTED);
		expect(unread.startsWith("\n店")).toBe(true);
		expect(readPasted("8".repeat(LONGEST_PASTED + 3)).unread).toBe("888");
	});

	it("sets a number apart that may have been two", () => {
		const { found, doubts } = readPasted(
			"张三 822290070111000\n李四 822290070111000",
		);
		expect(found).toEqual([]);
		expect(doubts.map(({ reason }) => reason)).toEqual([
			expect.stringContaining("设成文本"),
		]);
	});

	it("tells the names of a number that has two", () => {
		const [found] = readPasted(`张三 ${A}\n李四 ${A}`).found;
		expect(found?.names).toEqual(["张三", "李四"]);
	});

	it.each([
		["8222****0111135", "有几位被遮住了，请复制完整的 15 位"],
		["商户编号 8222****", "有几位被遮住了，请复制完整的 15 位"],
		["8.2229E+14", "表格软件把后几位改成了 0"],
		["822290000000000", "表格软件把后几位改成了 0"],
		["8222 9007011 1135", "前后还连着别的数字"],
		["8222 9007 0111 13", "有 14 位，商户编号是 15 位，少 1 位"],
	])("doubts %s: %s", (text, reason) => {
		const { found, doubts } = readPasted(text);
		expect(found).toEqual([]);
		expect(doubts[0]?.reason).toContain(reason);
	});

	it.each(["138****8000", "卡号 6222********7890", "13800138000"])(
		"has no doubts about %s",
		(text) => {
			expect(readPasted(text).doubts).toEqual([]);
			expect(readPasted(text).rest).toEqual([text]);
		},
	);

	it("shows every number of any text once, and invents none", () => {
		const piece = fc.oneof(
			fc.constantFrom(A, B, "8222 9007 0111 135", "\n", " ", "-", "，", "8"),
			fc.string({ unit: "grapheme", maxLength: 12 }),
		);
		fc.assert(
			fc.property(
				fc.array(piece).map((list) => list.join("")),
				(text) => {
					const found = readPasted(text).found.map(({ number }) => number);
					expect(new Set(found)).toEqual(new Set(findMerchantNumbers(text)));
				},
			),
		);
	});

	it("loses no line: each is a number's, a doubt's, a name or left", () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.constantFrom("店", A, `店 ${B}`, "82229007011113", "你好吗"),
				),
				(lines) => {
					const { found, doubts, rest } = readPasted(lines.join("\n"));
					const kept = [...rest, ...doubts.map(({ line }) => line)];
					for (const line of lines) {
						const isFound = found.some(
							({ number, name }) => line.includes(number) || line === name,
						);
						expect(isFound || kept.includes(line)).toBe(true);
					}
				},
			),
		);
	});

	it("takes time in proportion to the text", () => {
		const text = "张三便利店 8222 9007 0111 135 状态正常 13800138000，".repeat(
			2500,
		);
		const timeOf = (length: number) => {
			const from = performance.now();
			readPasted(text.slice(0, length));
			return performance.now() - from;
		};
		timeOf(10_000);
		const short = Math.min(...[1, 2, 3].map(() => timeOf(10_000)));
		const long = Math.min(...[1, 2].map(() => timeOf(100_000)));
		expect(long / short).toBeLessThan(40);
	}, 60_000);
});
