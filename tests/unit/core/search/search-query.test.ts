import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	readQuery,
	shareableQuery,
} from "../../../../src/core/search/search-query.ts";

describe("readQuery", () => {
	test.each([
		["https://a.example/#/?q=%E7%91%9E%E9%93%B6", "瑞银"],
		["https://a.example/?q=瑞银#/phones", "瑞银"],
		["/#/phones?id=lakala&q=a+b", "a b"],
		["/#/?q=822290070111135", "822"],
		["/#/?q=%E7%91", "�"],
		["/#/?q=%3Cb%3E", "<b>"],
		["/#/phones?id=lakala", ""],
		["/#/?q=", ""],
	])("reads %j", (address, query) => {
		expect(readQuery(address)).toBe(query);
	});
});

describe("shareableQuery", () => {
	test.each([
		["8222 9007 0111 135", "822"],
		["编号 822290070111135 是谁的", "编号 822 是谁的"],
		["82229007", "822"],
		["8222900A01P1135", "822"],
		["400-117-7777", "400-117-7777"],
		["95016", "95016"],
		["887", "887"],
		["13800138000", "138"],
		["瑞银信 #?&", "瑞银信"],
		["字".repeat(100), "字".repeat(60)],
	])("keeps of %j only %j", (query, shared) => {
		expect(shareableQuery(query)).toBe(shared);
	});

	test("never holds more of a merchant number than its prefix", () => {
		const digits = fc.string({
			unit: fc.constantFrom(..."0123456789"),
			minLength: 15,
			maxLength: 15,
		});
		fc.assert(
			fc.property(
				digits,
				fc.nat(14),
				fc.constantFrom("", " ", "-"),
				(number, at, gap) => {
					const typed = number.slice(0, at) + gap + number.slice(at);
					expect(shareableQuery(typed).replace(/\D/g, "").length).toBeLessThan(
						13,
					);
					expect(shareableQuery(typed)).not.toContain(number.slice(0, 13));
				},
			),
		);
	});
});
