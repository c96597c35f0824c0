import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	findMerchantNumbers,
	groupDigits,
} from "../../../../src/core/numbers/merchant-number.ts";
import { merchantNumberHtml } from "../../../../src/core/numbers/merchant-number-html.ts";
import { isMerchantNumber } from "../../../../src/core/numbers/number-token.ts";

const A = "822290070111135";
const B = "831332758122438";

describe("findMerchantNumbers", () => {
	it.each([
		["商户编号：8222 9007 0111 135", [A]],
		["8222-9007-0111-135", [A]],
		["８２２２９００７０１１１１３５", [A]],
		["82229\u200b0070111135", [A]],
		["84944035812a01p", ["84944035812A01P"]],
		[`${A},${B}`, [A, B]],
		[`${A} ${B}`, [A, B]],
		[`${A}/${B}`, [A, B]],
		[`${A}\n${A}`, [A]],
		[`终端号 12345678 商户编号 ${A} 金额 12.00`, [A]],
		[`2026-11-23 ${A}`, [A]],
		["8222 9007 0111 135 8313 3275 8122 438", [A, B]],
		["13800138000 8222 9007 0111 135 95016", [A]],
		["3 8222 9007 0111 135", [A]],
		["店24 8222 9007 0111 135 24小时", [A]],
		["8.22290070111135E+14", [A]],
		[`${A}.0`, [A]],
		["822,290,070,111,135", [A]],
		["822,290,070,111,135.00", [A]],
		[`¥1 ${A}`, [A]],
		["NO.822290070111135", [A]],
		["mid822290070111135", [A]],
		["82229007011113", []],
		["8222900701111355", []],
		["X22290070111135", []],
		["822ABCDEFGHIJKL", []],
		["822XXXX00111135", []],
		["822290070000000", []],
		["202611231234567", []],
		["0.822290070111135", []],
		["POS MERCHANT", []],
		["", []],
	])("finds in %j", (pasted, numbers) => {
		expect(findMerchantNumbers(pasted)).toEqual(numbers);
	});

	it.each([
		"138 0013 8000 8222",
		"95016 95138 95172",
		"2026 1123 1020 301",
		"822 202611231020",
		"0755 2633 9288 801",
		"6222 0212 3456 7890 123",
		"622 2021 2345 6789 0123",
		"6222-0212 345 6789 0123 4567",
		"7 8222 9007 0111 135 12",
		"12-8222 9007 0111 135",
		"8222 9007 0111 135-1",
		"1,822,290,070,111,135",
		"8222-9007 0111-135",
		"8222 9007011 1135",
	])("makes no number of %j", (pasted) => {
		expect(findMerchantNumbers(pasted)).toEqual([]);
	});

	it("finds every number of a list once, however it is separated", () => {
		const separator = fc.constantFrom("\n", "，", "、", "; ", "\t", " ", "/");
		fc.assert(
			fc.property(fc.array(merchants), separator, (numbers, between) => {
				expect(findMerchantNumbers(numbers.join(between))).toEqual([
					...new Set(numbers),
				]);
			}),
		);
	});

	it("finds a number in each of the ways in which people group it", () => {
		fc.assert(
			fc.property(
				merchants,
				fc.constantFrom(...GROUPINGS),
				fc.constantFrom(" ", "-", "–", "  "),
				(number, lengths, between) => {
					const printed = cut(number, lengths).join(between);
					expect(findMerchantNumbers(`店 ${printed} 正常`)).toEqual([number]);
				},
			),
		);
	});

	it("makes none of other things, put together at random", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(other, gap), { maxLength: 8 }),
				(things) => {
					const text = things.flat().join("");
					expect(findMerchantNumbers(text)).toEqual([]);
				},
			),
			{ numRuns: RUNS },
		);
	});

	it("finds the same numbers whatever stands between them", () => {
		const grouped = fc
			.tuple(merchants, fc.constantFrom(...GROUPINGS, [15]))
			.map(([number, lengths]) => ({
				number,
				printed: cut(number, lengths).join(" "),
			}));
		fc.assert(
			fc.property(
				fc.array(fc.oneof(grouped, other), { maxLength: 6 }),
				gap,
				(parts, between) => {
					const numbers = parts.flatMap((part) =>
						typeof part === "string" ? [] : part.number,
					);
					const text = parts
						.map((part) => (typeof part === "string" ? part : part.printed))
						.join(between);
					expect(findMerchantNumbers(text)).toEqual([...new Set(numbers)]);
				},
			),
			{ numRuns: RUNS },
		);
	});

	it("invents nothing: what it finds stands in the text", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				const solid = text
					.normalize("NFKC")
					.toUpperCase()
					.replace(/[^\dA-Z]/g, "");
				for (const number of findMerchantNumbers(text)) {
					expect(solid).toContain(number);
				}
			}),
		);
	});
});

const RUNS = Number(process.env.RUNS ?? 200);
const GROUPINGS = [
	[3, 4, 4, 4],
	[4, 4, 4, 3],
	[3, 12],
	[3, 3, 3, 3, 3],
];
const two = (least: number, most: number) =>
	fc
		.integer({ min: least, max: most })
		.map((number) => String(number).padStart(2, "0"));
/** An acquirer's code, and digits that are no zeros of a spreadsheet. */
const merchants = fc
	.tuple(
		fc.constantFrom("822", "831", "898", "990", "849", "102"),
		fc.stringMatching(/^[1-9]{11}[1-9A-HJ-NP-W]$/),
	)
	.map((parts) => parts.join(""));
const date = fc
	.tuple(fc.integer({ min: 2000, max: 2030 }), two(1, 12), two(1, 28))
	.chain((parts) =>
		fc.constantFrom(
			parts.join("-"),
			parts.join("/"),
			parts.join("."),
			parts.join(""),
			`${parts[0]}年${parts[1]}月${parts[2]}日`,
		),
	);
const time = fc
	.tuple(two(0, 23), two(0, 59), two(0, 59))
	.map((parts) => parts.join(":"));
const mobile = fc
	.stringMatching(/^1[3-9]\d{9}$/)
	.chain((digits) =>
		fc.constantFrom(
			digits,
			cut(digits, [3, 4, 4]).join(" "),
			cut(digits, [3, 4, 4]).join("-"),
			`+86 ${digits}`,
		),
	);
const card = fc
	.tuple(fc.stringMatching(/^62\d{17}$/), fc.constantFrom(16, 19))
	.map(([digits, length]) => digits.slice(0, length))
	.chain((digits) =>
		fc.constantFrom(digits, digits.replace(/(.{4})(?=.)/g, "$1 ")),
	);
const identity = fc
	.tuple(
		fc.stringMatching(/^[1-6]\d{5}$/),
		fc.integer({ min: 1950, max: 2010 }),
		two(1, 12),
		two(1, 28),
		fc.stringMatching(/^\d{3}[\dX]$/),
	)
	.map((parts) => parts.join(""));
const hotline = fc.constantFrom(
	"95016",
	"95534",
	"952005",
	"12363",
	"400-117-7777",
	"4001177777",
	"400 117 7777",
	"021-24013777",
	"0755-26339288",
	"021-24013777转801",
	"10108989",
	"(021)24013777",
);
const other = fc.oneof(date, time, mobile, card, identity, hotline);
const gap = fc.constantFrom(" ", "  ", "，", "\n", "\t", "、", " 电话 ");

function cut(text: string, lengths: readonly number[]): readonly string[] {
	let end = 0;
	return lengths.map((length) => {
		end += length;
		return text.slice(end - length, end);
	});
}

describe("isMerchantNumber", () => {
	it.each([
		["84944035812A01P", true],
		["822290000000000", true],
		["8222****0111135", false],
	])("of %s is %s", (text, is) => {
		expect(isMerchantNumber(text)).toBe(is);
	});
});

describe("groupDigits", () => {
	it.each([
		["822290070111135", "8222 9007 0111 135"],
		["8222", "8222"],
	])("%s is read as %s", (number, grouped) => {
		expect(groupDigits(number)).toBe(grouped);
	});
});

describe("merchantNumberHtml", () => {
	const marked = String(merchantNumberHtml(A));

	it("marks the three digits that say whose it is", () => {
		expect(marked).toBe("<b>822</b>2 9007 0111 135");
	});

	it("reads as the digits in groups", () => {
		expect(marked.replace(/<[^>]*>/g, "")).toBe(groupDigits(A));
	});
});
