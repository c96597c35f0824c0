import { describe, expect, it } from "vitest";
import { findLinks } from "../../../../src/core/links/find-links.ts";

describe("findLinks", () => {
	it.each([
		["看这个 #/phones?id=lakala 就行", ["#/phones?id=lakala 就行"]],
		["看这个 https://a.cn/#/x 就行", ["https://a.cn/#/x 就行"]],
		["[拉卡拉](/phones.md#lakala)", ["/phones.md#lakala)"]],
		["看 wiki.a.cn/phones/#x", ["wiki.a.cn/phones/#x"]],
		["拉卡拉", ["拉卡拉"]],
		["", [""]],
		["/phones", ["/phones"]],
		["# 标题\nhttps://a.cn/x", ["https://a.cn/x"]],
		["#x https://a.cn/x", ["#x ", "https://a.cn/x"]],
		["https://a.cn/1 HTTP://b.cn/2", ["https://a.cn/1 ", "HTTP://b.cn/2"]],
		[
			"https://go.cn/?url=https://a.cn/#/x",
			["https://a.cn/#/x", "https://go.cn/?url="],
		],
	])("finds in %s: %j", (text, links) => {
		expect(findLinks(text)).toEqual(links);
	});

	it("tries a few links only", () => {
		expect(findLinks("https://a.cn/ ".repeat(9))).toHaveLength(5);
	});
});
