import { Marked } from "marked";
import { describe, expect, it } from "vitest";
import {
	isOwnImage,
	isSafeLink,
	renderRawHtml,
	safeMarkdown,
} from "../../../../src/core/markdown/safe-markdown.ts";

const marked = new Marked(safeMarkdown);

describe("safeMarkdown", () => {
	it.each([
		["<script>alert(1)</script>", "<script"],
		["文字 <img src=x onerror=alert(1)> 文字", "<img"],
		["<merchant-lookup onclick=alert(1)>", "<merchant-lookup"],
		["[点我](javascript:alert(1))", "<a"],
		["[点我](java\tscript:alert(1))", "<a"],
		["[点我](data:text/html,x)", "<a"],
		["<javascript:alert(1)>", "<a"],
		["[点我][1]\n\n[1]: javascript:alert(1)", "<a"],
		["![图](https://elsewhere.example/a.png)", "<img"],
		["![图](//elsewhere.example/a.png)", "<img"],
		["[页](https://elsewhere.example/a.md ':include')", "include"],
		["[页][1]\n\n[1]: /a.md ':include'", "include"],
	])("shows %s as text", (markdown, tag) => {
		expect(marked.parse(markdown)).not.toContain(tag);
	});

	it.each([
		["[官网](https://www.lakala.com/)", '<a href="https://www.lakala.com/">'],
		["<http://www.lakala.com/>", '<a href="http://www.lakala.com/">'],
		["[页](/phones.md#lakala)", '<a href="/phones.md#lakala">'],
		["[首页](/README.md)", '<a href="/">'],
		["[查](/README.md#lookup)", '<a href="/#lookup">'],
		["[拨打](tel:95016)", '<a href="tel:95016">'],
		["[页][1]\n\n[1]: /phones.md", '<a href="/phones.md">'],
		["![图](icon.png)", '<img src="icon.png"'],
		["<merchant-lookup>\n\n文字\n\n</merchant-lookup>", "<p>文字</p>"],
		["[没有这个][1]", "[没有这个][1]"],
	])("keeps %s", (markdown, html) => {
		expect(marked.parse(markdown)).toContain(html);
	});

	it("drops comments", () => {
		expect(marked.parse("<!-- 别名：旧名 -->")).toBe("");
	});
});

describe("renderRawHtml", () => {
	it("passes the wiki's own elements", () => {
		expect(renderRawHtml({ text: "<br />", block: false })).toBe("<br />");
		expect(renderRawHtml({ text: "</kbd>", block: false })).toBe("</kbd>");
		expect(renderRawHtml({ text: "<merchant-lookup>", block: true })).toBe(
			"<merchant-lookup>",
		);
	});
	it("says why a block is shown as text", () => {
		expect(renderRawHtml({ text: "<b>", block: true })).toContain(
			"按文字显示：<code>&#60;b&#62;</code>",
		);
	});
});

describe("isSafeLink", () => {
	it.each([
		["javascript:alert(1)", false],
		["JAVASCRIPT:alert(1)", false],
		["\u0001javascript:alert(1)", false],
		["vbscript:x", false],
		["https://a.example", true],
		["tel:95016", true],
		["/phones.md#lakala", true],
	])("%j is %s", (href, safe) => {
		expect(isSafeLink(href)).toBe(safe);
	});
});

describe("isOwnImage", () => {
	it.each([
		["//elsewhere.example/a.png", false],
		["\\\\elsewhere.example/a.png", false],
		["https://elsewhere.example/a.png", false],
		["icon.png", true],
	])("%j is %s", (href, own) => {
		expect(isOwnImage(href)).toBe(own);
	});
});
