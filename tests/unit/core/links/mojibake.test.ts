import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	isMojibake,
	undoMojibake,
} from "../../../../src/core/links/mojibake.ts";

/** The text as a program shows it that takes its UTF-8 for another encoding. */
function misread(text: string, encoding: "latin1" | "windows-1252"): string {
	const bytes = new TextEncoder().encode(text);
	return encoding === "latin1"
		? String.fromCharCode(...bytes)
		: new TextDecoder(encoding).decode(bytes);
}

describe("undoMojibake", () => {
	it.each([
		["æ‹‰å\u008d¡æ‹‰", "拉卡拉"],
		[misread("四、为什么？", "latin1"), "四、为什么？"],
		[misread("四、为什么？", "windows-1252"), "四、为什么？"],
		[misread("中", "latin1"), "中"],
		[misread("👉拉卡拉", "latin1"), "👉拉卡拉"],
		[misread(misread("拉卡拉", "latin1"), "latin1").slice(0, 2), "æ"],
		[`“${misread("拉卡拉", "latin1")}”`, "“拉卡拉”"],
		[misread("拉卡拉", "latin1").slice(0, -1), "拉卡\ufffd"],
		[`${misread("拉卡拉", "latin1").slice(0, -2)}&from=x`, "拉卡\ufffd&from=x"],
		["à\u0080\u0080", "à\u0080\u0080"],
		["拉卡拉 café ……", "拉卡拉 café ……"],
	])("reads %s as %s", (text, undone) => {
		expect(undoMojibake(text)).toBe(undone);
	});

	it("undoes what it can tell, and leaves Chinese alone", () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[\u4e00-\u9fff]{1,20}$/), (text) => {
				expect(undoMojibake(misread(text, "latin1"))).toBe(text);
				expect(undoMojibake(misread(text, "windows-1252"))).toBe(text);
				expect(undoMojibake(text)).toBe(text);
			}),
		);
	});
});

describe("isMojibake", () => {
	it.each([
		["æ‹‰", true],
		["拉卡拉", false],
		["café", false],
	])("of %s is %s", (text, answer) => {
		expect(isMojibake(text)).toBe(answer);
	});
});
