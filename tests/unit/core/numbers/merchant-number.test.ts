import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	findMerchantNumbers,
	groupDigits,
	readRuns,
} from "../../../../src/core/numbers/merchant-number.ts";

describe("findMerchantNumbers", () => {
	it.each([
		["商户编号：8222 9007 0111 135", ["822290070111135"]],
		["8222-9007-0111-135", ["822290070111135"]],
		["８２２２９００７０１１１１３５", ["822290070111135"]],
		["82229\u200b0070111135", ["822290070111135"]],
		["84944035812a01p", ["84944035812A01P"]],
		["822290070111135,831332758122438", ["822290070111135", "831332758122438"]],
		["822290070111135 831332758122438", ["822290070111135", "831332758122438"]],
		["822290070111135\n822290070111135", ["822290070111135"]],
		[
			"终端号 12345678 商户编号 898340183980105 金额 12.00",
			["898340183980105"],
		],
		["2026-11-23 990581007426001", ["990581007426001"]],
		["82229007011113", []],
		["8222900701111355", []],
		["X22290070111135", []],
		["822ABCDEFGHIJKL", []],
		["POS MERCHANT", []],
		["", []],
	])("finds in %j", (pasted, numbers) => {
		expect(findMerchantNumbers(pasted)).toEqual(numbers);
	});

	it("finds every number of a list once, however it is separated", () => {
		const number = fc.stringMatching(/^\d{3}\d{8}[\dA-Z]{4}$/);
		const separator = fc.constantFrom("\n", "，", "、", "; ", "\t", " ");
		fc.assert(
			fc.property(fc.array(number), separator, (numbers, between) => {
				expect(findMerchantNumbers(numbers.join(between))).toEqual([
					...new Set(numbers),
				]);
			}),
		);
	});

	it("invents nothing: what it finds stands in the text", () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
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

describe("readRuns", () => {
	it.each([
		["8222 9007 0111 135 元 12", ["822290070111135", "12"]],
		["400-117-7777", ["4001177777"]],
		["POS 12", ["POS", "12"]],
	])("reads %j", (pasted, texts) => {
		expect(readRuns(pasted).map(({ text }) => text)).toEqual(texts);
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
