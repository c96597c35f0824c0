import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import { STATUS_NAMES } from "../../../../src/core/directory/status.ts";
import {
	directoryJson,
	type EntryJson,
} from "../../../../src/core/exports/directory-json.ts";
import { readEntry } from "../exports/entry-json.ts";
import { entryMarkdown } from "./entry-markdown.ts";

const page = readFileSync("tests/fixtures/wiki/phones.md", "utf8");

/** What the Markdown of an entry says, as the text of `directory.json`. */
const readBack = (entry: EntryJson) =>
	JSON.stringify(directoryJson(parseDirectory(entryMarkdown(entry))).entries);

const CHARACTER = fc.constantFrom(
	..."ab09 -*+#:：，,、。/／（）()[]<>=|`~!拉卡拉𠮷é",
	...["\\", '"'],
);

/** A text of one line, without characters that have a meaning where it stands. */
const words = (...reserved: readonly string[]) =>
	fc
		.string({ unit: CHARACTER, minLength: 1, maxLength: 12 })
		.map((text) => text.trim())
		.filter((text) => text !== "")
		.filter((text) => !reserved.some((part) => text.includes(part)));

const optional = <T>(values: fc.Arbitrary<T>) =>
	fc.option(values, { nil: undefined });

const BRACKETS = ["（", "）", "(", ")"];
const code = fc
	.integer({ min: 0, max: 999 })
	.map((n) => `${n}`.padStart(3, "0"));

const numberLine = fc
	.record({
		label: fc.constantFrom("客服电话", "服务热线", "友付宝客服", "联系方式"),
		number: fc.stringMatching(/^(?:400|95|1010|12|021|0755|7)[\d-]{0,9}\d$/),
		hours: optional(words(...BRACKETS, "/", "／", "、", "，", ",")),
		marks: fc.subarray(["原文如此", "同号"]),
	})
	.map(({ label, number, hours, marks }) => {
		const remark = [hours, ...marks].filter(Boolean).join("，");
		return `- ${label}：${number}${remark && `（${remark}）`}`;
	});

const prefixLine = fc
	.uniqueArray(fc.tuple(code, optional(words(...BRACKETS))), {
		maxLength: 4,
		selector: ([code]) => code,
	})
	.map((prefixes) => {
		const texts = prefixes.map(([code, caveat]) =>
			caveat === undefined ? code : `${code}（${caveat}）`,
		);
		return `- 前三位：${texts.join("、") || "未知"}`;
	});

const line = (label: string, values: fc.Arbitrary<string>) =>
	values.map((value) => `- ${label}：${value}`);

const lines = fc
	.tuple(
		optional(fc.constantFrom("- 类别：码牌", "- 类别：监管热线")),
		optional(line("简称", words("、"))),
		optional(line("别名", words())),
		optional(line("原文写法", words())),
		fc.array(numberLine, { maxLength: 4 }),
		optional(
			line(
				"官网",
				fc.webUrl().map((url) => `<${url}>`),
			),
		),
		optional(prefixLine),
		optional(
			line(
				"状态",
				fc
					.tuple(
						fc.constantFrom(...Object.values(STATUS_NAMES), "改了"),
						optional(words()),
					)
					.map((parts) => parts.filter(Boolean).join("，")),
			),
		),
		fc.array(
			fc
				.constantFrom("渠道", "办理条件", "要准备")
				.chain((label) => line(label, words())),
			{ maxLength: 3 },
		),
		optional(line("多久办完", words())),
		optional(line("转人工", words())),
		fc.array(
			fc
				.tuple(
					fc.constantFrom("通话核实", "变更"),
					fc.constantFrom("2026-11-26 ", "2026-11-26，", "", "2026-11-26"),
					words(),
				)
				.map(([label, on, text]) => `- ${label}：${on}${text}`),
			{ maxLength: 3 },
		),
		fc.array(fc.oneof(line("说明", words()), line("所属机构", words()))),
		optional(
			line(
				"核对",
				words().map((text) => `2026-11-23，${text}`),
			),
		),
		optional(line("来源", words())),
	)
	.map((parts) => parts.flat().filter((part) => part !== undefined));

describe("entryMarkdown", () => {
	it.each(
		directoryJson(parseDirectory(page)).entries.map(
			(entry) => [entry.id, entry] as const,
		),
	)("of %s reads as the same entry", (_, entry) => {
		expect(readBack(JSON.parse(JSON.stringify(entry)))).toBe(
			JSON.stringify([entry]),
		);
	});

	it("of any entry reads as the same entry", () => {
		fc.assert(
			fc.property(lines, (lines) => {
				const entry = readEntry(...lines);
				expect(readBack(entry)).toBe(JSON.stringify([entry]));
			}),
		);
	});

	it.each([
		["- 客服电话：400-1（转 2）（）", "400-1（转 2）（）"],
		["- 客服电话：原文档没有印", "- 客服电话：原文档没有印"],
		["- 客服：95016（工作日，同号）", "- 客服：95016（工作日，同号）"],
		[
			"- 前三位：852、910（可信度中）",
			"- 商户编号前三位：852、910（可信度中）",
		],
		["- 前三位：未知", "- 商户编号前三位：未知"],
		["- 官网：<http://a.example/>", "- 官网：<http://a.example/>"],
		["- 类别：码牌", "- 类别：码牌"],
		["- 类别：监管热线", "- 类别：监管热线"],
		["- 状态：已停业，2025 年", "- 状态：已停业，2025 年"],
		["- 状态：改了", "- 状态：不明，改了"],
		["- 渠道：甲\n- 渠道：乙", "- 渠道：甲\n- 渠道：乙"],
		["- 变更：2026-11-26 改了", "- 变更：2026-11-26 改了"],
		["- 通话核实：2026-11-26，打通", "- 通话核实：2026-11-26 打通"],
		["- 简称：甲\n- 别名：老甲", "- 简称：甲、老甲"],
	])("keeps %j", (line, part) => {
		const entry = readEntry(line);
		expect(entryMarkdown(entry)).toContain(part);
		expect(readBack(entry)).toBe(JSON.stringify([entry]));
	});

	it("gives an entry of another kind no prefix that it has not", () => {
		expect(entryMarkdown(readEntry("- 类别：码牌"))).not.toContain("前三位");
	});
});
