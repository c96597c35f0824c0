import { describe, expect, test } from "vitest";
import { excerpt, markHtml } from "../../../../src/core/search/marked-text.ts";

const mark = (...words: string[]) => ({
	words,
	variants: new Map<string, string>(),
});

describe("markHtml", () => {
	test.each([
		["瑞银信", ["银信"], "瑞<mark>银信</mark>"],
		["<b>瑞</b>", ["瑞"], "&#60;b&#62;<mark>瑞</mark>&#60;/b&#62;"],
		["没有", ["瑞"], "没有"],
	])("marks in %j the words %j", (text, words, html) => {
		expect(String(markHtml(text, mark(...words)))).toBe(html);
	});
});

describe("excerpt", () => {
	const long = `${"前".repeat(60)}刷脸${"后".repeat(60)}`;
	test.each([
		["一句。有刷脸的一句。又一句", ["刷脸"], "有刷脸的一句。"],
		["第一\n第二行", ["第二"], "第二行"],
		["只有乙", ["甲", "乙"], "只有乙"],
		["没有", ["甲", ""], undefined],
		["", ["甲"], undefined],
		[long, ["刷脸"], `…${"前".repeat(20)}刷脸${"后".repeat(50)}…`],
		[`刷脸${"后".repeat(80)}`, ["刷脸"], `刷脸${"后".repeat(70)}…`],
		[`${"前".repeat(80)}刷脸`, ["刷脸"], `…${"前".repeat(20)}刷脸`],
	])("takes out of %j for %j", (text, words, sentence) => {
		expect(excerpt(text, mark(...words))).toBe(sentence);
	});
});

test("goes on after a short sentence where one is wanted in any case", () => {
	const text = "查。抄下编号。\n再打电话";
	expect(excerpt(text, mark("没有"), "first")).toBe("查。抄下编号。 再打电话");
	expect(excerpt(text, mark("抄下"), "first")).toBe("抄下编号。 再打电话");
	expect(excerpt("", mark("没有"), "first")).toBeUndefined();
});
