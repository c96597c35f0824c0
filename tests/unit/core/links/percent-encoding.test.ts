import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePercent } from "../../../../src/core/links/percent-encoding.ts";
import { encodeGbk } from "../check/gbk.ts";

describe("decodePercent", () => {
	it.each([
		["%E6%B3%A8%E9%94%80", "注销"],
		["%e6%b3%a8%e9%94%80", "注销"],
		["%D7%A2%CF%FA", "注销"],
		["%25E6%25B3%25A8", "%E6%B3%A8"],
		["拉%E5%8D%A1拉", "拉卡拉"],
		["%5F4", "_4"],
		["100% 免费", "100% 免费"],
		["100%25 免费", "100% 免费"],
		["", ""],
	])("reads %s as %s", (text, decoded) => {
		expect(decodePercent(text)).toBe(decoded);
	});

	it.each([
		["%E5%85%AC%E5%8F%", "公"],
		["%E5%85%AC%E5%8F%B", "公"],
		["%E5%85%AC%E5%8F", "公"],
		["%E5%85%AC%E5", "公"],
		["%E5%85%AC%E", "公"],
		["%E5%85%AC%E&from=x", "公&from=x"],
		["公%E5", "公\ufffd"],
		["公%E", "公\ufffd"],
		["公%", "公\ufffd"],
		["公%#x", "公\ufffd#x"],
		["%E5%85%AC%E5%8F%EF%BC%8C", "公\ufffd，"],
		["%D7%A2%CF%FA%CB", "注销"],
		["%FF%FF%FF", "\ufffd\ufffd\ufffd"],
	])("drops the half character of %s", (text, decoded) => {
		expect(decodePercent(text)).toBe(decoded);
	});

	it.each([
		"注销顺序",
		"平台",
		"微支",
		"一证15户",
		"未证实",
		"现代金融控股(成都)",
	])("reads %s in GBK, even where it is good UTF-8", (text) => {
		expect(decodePercent(encodeGbk(text))).toBe(text);
	});

	it.each(["·", "é", "×", "\u00a0"])(
		"takes a single %s for what it is in UTF-8",
		(text) => {
			expect(decodePercent(encodeURIComponent(text))).toBe(text);
		},
	);

	it("keeps mojibake, which GBK could be taken for", () => {
		expect(decodePercent("%C3%A8%C2%A7%C2%A3")).toBe("è§£");
	});

	it("undoes encodeURIComponent", () => {
		const text = fc.stringMatching(/^[\u4e00-\u9fff\w，。？/ ]{0,30}$/);
		fc.assert(
			fc.property(text, (plain) => {
				expect(decodePercent(encodeURIComponent(plain))).toBe(plain);
			}),
		);
	});
});
