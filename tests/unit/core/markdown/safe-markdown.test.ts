import { describe, expect, it } from "vitest";
import {
	isHarmlessHtml,
	isOwnImage,
	isSafeLink,
} from "../../../../src/core/markdown/safe-markdown.ts";

describe("isHarmlessHtml", () => {
	it.each([
		["<!-- 别名：旧 -->", true],
		["<br />", true],
		["</kbd>", true],
		["<merchant-lookup>", true],
		["<b>", false],
		["<br onclick=x>", false],
	])("%j is %s", (html, harmless) => {
		expect(isHarmlessHtml(html)).toBe(harmless);
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
