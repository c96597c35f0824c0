import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMerchantNumbers } from "../../../../src/core/numbers/merchant-number.ts";
import { readPasted } from "../../../../src/core/plan/read-pasted.ts";

const A = "822290070111135";
const B = "84944035812A01P";

describe("readPasted", () => {
	it.each([
		[`张三小店 ${A}`, [[A, "张三小店"]]],
		[`商户名称：张三小店\n商户编号：${A}`, [[A, "张三小店"]]],
		[`1. 张三（码牌） 8222 9007 0111 135`, [[A, "张三(码牌)"]]],
		[`${A}，张三小店`, [[A, "张三小店"]]],
		[`"张三",'${A}`, [[A, "张三"]]],
		[`${A}\n${A} 张三`, [[A, "张三"]]],
		[`张三 ${A}\n李四 ${A}`, [[A, "张三"]]],
		[
			`${A} ${B}`,
			[
				[A, ""],
				[B, ""],
			],
		],
		[`３ ８２２２９００７０１１１１３５`, [[A, "3"]]],
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
		expect(readPasted(`状态：正常\n店 ${A}`).rest).toEqual(["状态：正常"]);
		expect(readPasted(`${"长".repeat(50)}\n${A}`).rest).toHaveLength(1);
	});

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
					const lines = text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
					const expected = new Set(lines.flatMap(findMerchantNumbers));
					expect(found).toEqual([...expected]);
				},
			),
		);
	});

	it("loses no line: each is a number's, a doubt's, a name or left", () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom("店", A, `店 ${B}`, "82229007011113", "x")),
				(lines) => {
					const { doubts, rest } = readPasted(lines.join("\n"));
					const names = lines.filter(
						(line, index) =>
							(line === "店" || line === "x") && lines[index + 1] === A,
					);
					const numbers = lines.filter(
						(line) => findMerchantNumbers(line).length > 0,
					);
					expect(
						doubts.length + rest.length + names.length + numbers.length,
					).toBe(lines.length);
				},
			),
		);
	});
});
