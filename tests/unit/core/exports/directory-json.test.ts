import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import { directoryJson } from "../../../../src/core/exports/directory-json.ts";
import { readEntry } from "./entry-json.ts";

const page = readFileSync("tests/fixtures/wiki/phones.md", "utf8");

describe("directoryJson", () => {
	it("says where the directory is from and when it was checked", () => {
		expect(directoryJson(parseDirectory(page))).toMatchObject({
			$schema: "directory.schema.json",
			title: "电话汇总",
			generatedFrom: "docs/phones.md",
			checkedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
		});
	});

	it("has every entry of the page, in its order", () => {
		const ids = [...page.matchAll(/^### .+ :id=(.+)$/gm)].map(([, id]) => id);
		expect(
			directoryJson(parseDirectory(page)).entries.map(({ id }) => id),
		).toEqual(ids);
		expect(ids).toHaveLength(34);
	});

	it("is the same for every line end", () => {
		const windows = page.replace(/\n/g, "\r\n");
		expect(directoryJson(parseDirectory(windows))).toEqual(
			directoryJson(parseDirectory(page)),
		);
	});

	it("reads the example", () => {
		const { entries } = directoryJson(
			parseDirectory("# 电话汇总\n### 甲 :id=jia"),
		);
		expect(entries[0]?.id).toBe("jia");
	});
});

describe("entryJson", () => {
	it.each([
		["- 前三位：822", { prefixes: ["822"], prefixCaveats: undefined }],
		[
			"- 前三位：852、910（可信度中）",
			{ prefixes: ["852", "910"], prefixCaveats: { 910: "可信度中" } },
		],
		["- 简称：甲、老甲", { names: ["甲", "老甲"], kind: "institution" }],
		["- 类别：码牌", { kind: "service" }],
		["- 原文写法：甲有限公司", { printedName: "甲有限公司" }],
		["- 官网：<http://a.example/>", { website: "http://a.example/" }],
		["- 状态：已停业", { status: { kind: "closed", words: "" } }],
		["- 渠道：甲\n- 渠道：乙", { channels: ["甲", "乙"] }],
		[
			"- 变更：2026-11-26 改了",
			{ changes: [{ on: "2026-11-26", text: "改了" }] },
		],
		["- 转人工：按 0", { operator: "按 0", channels: undefined }],
		[
			"- 说明：见[乙](/b.md)",
			{ notes: [{ label: "说明", text: "见[乙](/b.md)" }] },
		],
		[
			"- 客服电话：原文档没有印",
			{ numbers: [], notes: [{ label: "客服电话", text: "原文档没有印" }] },
		],
		[
			"- 核对：2026-11-23，对照原文档",
			{ checkedOn: "2026-11-23", checkedAgainst: "2026-11-23，对照原文档" },
		],
		["- 核对：今天", { checkedOn: undefined, checkedAgainst: "今天" }],
		["- 来源：[a.cn](https://a.cn)", { source: "[a.cn](https://a.cn)" }],
		[
			"- 服务热线：95016（16:00-22:00）",
			{
				numbers: [
					{
						label: "服务热线",
						printed: "95016",
						digits: "95016",
						dialable: true,
						kind: "national",
						hours: "16:00-22:00",
						marks: [],
					},
				],
			},
		],
		[
			"- 客服：400-881-616（原文如此，同号）",
			{
				numbers: [
					{
						label: "客服",
						printed: "400-881-616",
						digits: "400881616",
						dialable: false,
						reason: "400 和 800 号码应有 10 位，这里是 9 位",
						hours: undefined,
						marks: ["原文如此", "同号"],
					},
				],
			},
		],
	])("reads %j", (line, expected) => {
		expect(readEntry(line)).toMatchObject(expected);
	});
});
