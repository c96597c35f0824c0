import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkEntries } from "../../../../src/core/check/check-entries.ts";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import { entryKind } from "../../../../src/core/directory/entry-field.ts";

const page = readFileSync("tests/fixtures/wiki/phones.md", "utf8");

/** A well-formed entry, with lines added under it. */
const entry = (...lines: readonly string[]) =>
	[
		"### 某公司 :id=mou",
		"",
		"- 客服电话：95016",
		"- 核对：2026-11-23",
		"- 来源：原文档",
		...lines,
	].join("\n");

describe("parseDirectory", () => {
	it("reads the page without a problem", () => {
		expect(checkEntries(parseDirectory(page).blocks)).toEqual([]);
	});

	it.each([
		["institution", 26],
		["service", 6],
		["regulator", 2],
	])("finds every %s of the page, %i", (kind, count) => {
		const { entries } = parseDirectory(page);
		const found = entries.filter((entry) => entry.kind === kind);
		expect(found).toHaveLength(count);
	});

	it("reads every line of an entry", () => {
		const [read] = parseDirectory(
			[
				"### 甲公司 :id=jia",
				"- 简称：甲、老甲",
				"- 原文写法：甲有限公司",
				"- 服务热线：95016（16:00-22:00）/400-117-7777",
				"- 官网：<http://a.example/>",
				"- 商户编号前三位：852、910（可信度中）",
				"- 状态：更名，原名乙公司",
				"- 渠道：App",
				"- 渠道：邮箱 a@b.cn",
				"- 办理条件：没有押金",
				"- 要准备：身份证号",
				"- 多久办完：3 天",
				"- 转人工：按 0",
				"- 通话核实：2026-11-20 打通",
				"- 变更：2026-11-23 官网改为 https",
				"- 变更：更早的事",
				"- 核对：2026-11-23",
				"- 来源：原文档",
			].join("\r\n"),
		).entries;
		expect(read).toMatchObject({
			id: "jia",
			name: "甲公司",
			kind: "institution",
			names: ["甲", "老甲"],
			printed: "甲有限公司",
			website: "http://a.example/",
			prefixes: [{ code: "852" }, { code: "910", caveat: "可信度中" }],
			status: { kind: "renamed", words: "原名乙公司" },
			channels: ["App", "邮箱 a@b.cn"],
			conditions: ["没有押金"],
			prepare: ["身份证号"],
			duration: "3 天",
			operator: "按 0",
			called: [{ on: "2026-11-20", text: "打通" }],
			changes: [
				{ on: "2026-11-23", text: "官网改为 https" },
				{ on: undefined, text: "更早的事" },
			],
			checked: "2026-11-23",
			line: 1,
		});
		expect(
			read?.hotlines.map(({ phone, hours }) => [phone.digits, hours]),
		).toEqual([
			["95016", "16:00-22:00"],
			["4001177777", undefined],
		]);
	});

	it.each([
		["", 1, "一家机构也没有读到"],
		["# 电话汇总\n\n文字", 1, "一家机构也没有读到"],
		[
			"### 没有编号\n- 客服电话：95016\n- 核对：今天\n- 来源：原文档",
			1,
			"没有 id",
		],
		["### 甲 :id=a\n- 核对：今天\n- 来源：原文档", 1, "缺“客服电话”一行"],
		["### 甲 :id=a\n- 客服电话：95016\n- 来源：原文档", 1, "缺“核对”一行"],
		[entry("- 前三位：82、8222"), 6, "前三位“82”不是三位数字"],
		[entry("- 颜色：蓝"), 6, "看不懂“颜色”这一行"],
		[entry("- 没有冒号"), 6, "看不懂“没有冒号”这一行"],
		[
			`${entry("- 前三位：822")}\n\n${entry("- 前三位：822").replace("mou", "b")}`,
			13,
			"前三位 822 同时写在",
		],
	])(
		"tells the editor of %j where and what to do",
		(markdown, line, message) => {
			const problem = checkEntries(parseDirectory(markdown).blocks).find(
				(problem) => problem.message.includes(message),
			);
			expect(problem).toMatchObject({ file: "docs/phones.md", line });
			expect(problem?.hint).not.toBe("");
		},
	);

	it("keeps the other entries when one is broken", () => {
		const { entries } = parseDirectory(`### 坏的\n\n${entry()}`);
		expect(entries.map(({ id }) => id)).toEqual(["mou"]);
	});
});

describe("entryKind", () => {
	it.each([
		[undefined, "institution"],
		["码牌", "service"],
		["监管热线", "regulator"],
	])("%s is of kind %s", (category, kind) => {
		expect(entryKind(category)).toBe(kind);
	});
});
