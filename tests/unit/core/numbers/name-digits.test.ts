import { describe, expect, it } from "vitest";
import { headKind } from "../../../../src/core/numbers/find-labels.ts";
import { nameDigits } from "../../../../src/core/numbers/name-digits.ts";
import { readLine } from "../../../../src/core/numbers/read-line.ts";

describe("nameDigits", () => {
	it.each([
		["822290070111135", "merchant"],
		["13800138000", "phone"],
		["952005", "phone"],
		["20261123", "date"],
		["20261123102030", "date"],
		["110101199001011234", "identity"],
		["6222021234567890", "card"],
		["4111111111111111", "card"],
		["5555555555554444", "card"],
		["4111111111111112", "nearly"],
		["8222900701111", "nearly"],
		["822XXXX7011113", "masked"],
		["822290000000000", "rounded"],
		["202611231234567", "reference"],
		["12345678", "reference"],
		["8222", "digits"],
	])("of %s is %s", (digits, kind) => {
		expect(nameDigits(digits)).toBe(kind);
	});
});

describe("readLine", () => {
	it.each([
		["IMEI 822290070111135", "reference"],
		["订单号：82229007011113", "reference"],
		["卡号 6222********7890", "reference"],
		["电话 822290070111135", "merchant"],
		["1.38E+10", "amount"],
		["8-2-2-2-9-0-0-7-0-1-1-1-1-3-5", "merchant"],
		["2026 11 23", "date"],
		["8222 9007011 1135", "nearly"],
	])("names %s %s", (text, kind) => {
		expect(readLine(text).tokens.map((token) => token.kind)).toEqual([kind]);
	});

	it.each([
		["1-¥5 822290070111135", ["digits", "digits", "merchant"]],
		["12 34 56", ["digits", "digits", "digits"]],
		["1.2.5 12", ["digits", "digits", "digits", "digits"]],
		["5 1,234 6", ["digits", "digits", "digits", "digits"]],
	])("reads %s as %j", (text, kinds) => {
		expect(readLine(text).tokens.map(({ kind }) => kind)).toEqual(kinds);
	});
});

describe("headKind", () => {
	it.each([
		["商户\n编号", "number"],
		["交易金额（元）", "fact"],
		["商戶名稱", "name"],
		["张三", undefined],
		["商户编号".repeat(20), undefined],
	])("of %j is %s", (cell, kind) => {
		expect(headKind(cell)).toBe(kind);
	});
});
