import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import { directoryJson } from "../../../../src/core/exports/directory-json.ts";
import { entryVcard } from "../../../../src/core/exports/directory-vcard.ts";
import { readEntry } from "./entry-json.ts";

const { entries } = directoryJson(
	parseDirectory(readFileSync("tests/fixtures/wiki/phones.md", "utf8")),
);
const unfold = (text: string) => text.replace(/\r\n /g, "");
const card = (...lines: readonly string[]) =>
	unfold(entryVcard(readEntry(...lines)));

describe("entryVcard", () => {
	it.each([
		["- 简称：甲", "\r\nFN:甲公司\r\n"],
		["- 简称：甲", "\r\nORG:甲公司\r\n"],
		["- 简称：甲、老甲", "\r\nNICKNAME:甲,老甲\r\n"],
		["- 简称：甲;乙,丙\\丁", "\r\nNICKNAME:甲\\;乙\\,丙\\\\丁\r\n"],
		["- 客服：021-24013777", "\r\nTEL;TYPE=WORK,VOICE:02124013777\r\n"],
		["- 服务热线：95016（16:00-22:00）", "服务热线：95016（16:00-22:00）\\n"],
		["- 客服：400-881-616", "客服：400-881-616，不能拨打：400 和 800"],
		["- 官网：<http://a.example/?b,c>", "\r\nURL:http://a.example/?b,c\r\n"],
		["- 前三位：852、910（可信度中）", "：852、910（可信度中）\\n"],
		["- 状态：已停业", "状态：已停业\\n"],
		["- 说明：见[乙](/b.md)", "说明：见乙\\n"],
		["- 核对：2026-11-23，对照原文档", "核对：2026-11-23，对照原文档\r\n"],
		["- 转人工：按 0", "转人工：按 0\\n"],
		["- 渠道：甲\n- 渠道：[乙](/b.md)", "渠道：甲；乙\\n"],
		[
			"- 来源：[a.cn](https://a.cn)",
			"核对：没有写\\n来源：a.cn <https://a.cn>",
		],
	])("of an entry with %j has %j", (line, part) => {
		expect(card(line)).toContain(part);
	});

	it.each([
		["- 客服：400-881-616", "TEL"],
		["- 客服：95016", "NICKNAME"],
		["- 客服：95016", "URL"],
		["- 客服：95016", "状态"],
		["- 客服：95016", "来源"],
		["- 客服：95016", "转人工"],
	])("of an entry with %j has no %s", (line, part) => {
		expect(card(line)).not.toContain(part);
	});

	it.each(entries.map((entry) => [entry.id, entry] as const))(
		"of %s is well formed",
		(_, entry) => {
			const text = entryVcard(entry);
			expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n/);
			expect(text.endsWith("\r\nEND:VCARD\r\n")).toBe(true);
			expect(text.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
			for (const line of text.split("\r\n")) {
				expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			}
		},
	);
});
