import { describe, expect, it } from "vitest";
import { decodeLinkText } from "../../../../src/core/links/link-text.ts";

describe("decodeLinkText", () => {
	it.each([
		["/%2523/phones？id＝%25E6%258B%2589", "/#/phones?id=拉"],
		["%25252525E6%25252525%38B%2525252589", "拉"],
		["&#35;/phones", "#/phones"],
		["&#x23;/phones", "#/phones"],
		["&#X23;/phones", "#/phones"],
		["&num;&sol;phones&quest;id&equals;x", "#/phones?id=x"],
		["&amp;#35;/phones", "#/phones"],
		["?a=1&amp;amp;id=x", "?a=1&id=x"],
		["&nosuch;&#99999999;&#x110000;", "&nosuch;&#99999999;&#x110000;"],
		["&#25289;&#x5361;", "拉卡"],
		["&#1114112;", "&#1114112;"],
		["?copy=1&copy=2", "?copy=1&copy=2"],
		["%u62C9%u5361", "拉卡"],
		["\\u62c9\\u5361", "拉卡"],
		["https:\\/\\/wiki.example.com\\/", "https://wiki.example.com/"],
		["\\phones\\lakala", "/phones/lakala"],
		["％E6％8B％89", "拉"],
		["／phones／＃ＬＡＫＡＬＡ", "/phones/#LAKALA"],
		["易⽀付", "易支付"],
		["④拉卡拉", "4拉卡拉"],
		["e\u0301", "é"],
		["拉\u200b卡\ufeff\u200e\u2060\u00ad\u200d\ufe0f拉\u3164\u2800", "拉卡拉"],
		["%E6\u200b%8B%89", "拉"],
		["%E6%8B\r\n%89", "拉"],
		["%E6%8\nB%\n89", "拉"],
		["ä¸\u00adä»˜", "中付"],
		["%C3%A4%C2%B8%C2%AD", "中"],
		["\ud800", "\ud800"],
	])("reads %s as %s", (link, text) => {
		expect(decodeLinkText(link)).toBe(text);
	});

	it("reads only the beginning of what is too long for a link", () => {
		expect(decodeLinkText("ﷺ".repeat(100_000)).length).toBeLessThan(10_000);
	});
});
