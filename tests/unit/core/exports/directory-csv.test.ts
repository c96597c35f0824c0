import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import { directoryCsv } from "../../../../src/core/exports/directory-csv.ts";
import { directoryJson } from "../../../../src/core/exports/directory-json.ts";
import { csvCell } from "../../../../src/core/text/csv.ts";

const page = readFileSync("tests/fixtures/wiki/phones.md", "utf8");
const directory = directoryJson(parseDirectory(page));

/** A slow reader of RFC 4180. */
function readCsv(text: string): readonly (readonly string[])[] {
	const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
	const rows: string[][] = [[]];
	for (let match = cell.exec(text); match; match = cell.exec(text)) {
		const [, raw = "", end] = match;
		const value = raw.startsWith('"')
			? raw.slice(1, -1).replace(/""/g, '"')
			: raw;
		rows.at(-1)?.push(value);
		if (end === "\r\n") rows.push([]);
		if (cell.lastIndex === text.length) break;
	}
	return rows.slice(0, -1);
}

const [header = [], ...rows] = readCsv(directoryCsv(directory).slice(1));
const column = (name: string) =>
	rows.map((row) => row[header.indexOf(name)] ?? "");

describe("directoryCsv", () => {
	it("begins with a byte order mark and its header", () => {
		expect(directoryCsv(directory).startsWith("\ufeff编号,名称,类别,")).toBe(
			true,
		);
	});

	it("has one row a number, and one for an entry without a number", () => {
		const counts = directory.entries.map(({ numbers }) =>
			Math.max(numbers.length, 1),
		);
		expect(rows).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
		expect(new Set(column("编号")).size).toBe(directory.entries.length);
	});

	it("has the same columns in every row", () => {
		expect(new Set(rows.map((row) => row.length))).toEqual(
			new Set([header.length]),
		);
	});

	it("has every number as printed, and says which cannot be dialled", () => {
		const numbers = directory.entries.flatMap(({ numbers }) => numbers);
		expect(column("号码").filter(Boolean)).toEqual(
			numbers.map(({ printed }) => printed),
		);
		expect(column("能否拨打").filter(Boolean)).toEqual(
			numbers.map(({ dialable }) => (dialable ? "能" : "不能")),
		);
	});

	it.each([["核对日期"], ["核对"]])("has %s in every row", (name) => {
		expect(column(name)).not.toContain("");
	});

	it("says what is known of a prefix, and keeps notes in one cell", () => {
		expect(column("前三位依据")).toContain("910：可信度中，仅见于 2017 年清单");
		expect(column("说明").join()).toContain("；说明：");
	});

	it("has status, changes and what helps in the call", () => {
		const [row = []] = rows.filter(([id]) => id === "lakala");
		const cell = (name: string) => row[header.indexOf(name)];
		expect(cell("渠道")).toBe("App 里的在线客服");
		expect(cell("转人工")).toBe("按 0");
		expect(cell("变更")).toBe(
			"2026-11-23 服务时间 9:00-22:00 改为 16:00-22:00，依据官网 <http://www.lakala.com/>；2026-11-20 增加官网，依据公开资料",
		);
		expect(column("状态")).toContain("已停业");
		expect(column("状态说明")).toContain("现名上海汇付支付有限公司");
	});

	it("leaves empty what an entry does not say", () => {
		const csv = directoryCsv(directoryJson(parseDirectory("### 甲 :id=jia")));
		expect(csv).toContain("\r\njia,甲,支付机构,,,,,,,,,,,,,,,,,,,,,,,,\r\n");
	});
});

const anyText = fc.string({
	unit: fc.constantFrom(...`a0=+-@,"'\r\n\t ＝拉𠮷`),
});

describe("csvCell", () => {
	it.each([
		["拉卡拉", "拉卡拉"],
		["95016", "95016"],
		["4001998688", "4001998688"],
		["021-24013777", "021-24013777"],
		["02124013777", "'02124013777"],
		["822290070111135", "'822290070111135"],
		['=A1,"b"', `"'=A1,""b"""`],
		["+86 21", "'+86 21"],
		["-1", "'-1"],
		["@SUM(A1)", "'@SUM(A1)"],
		["＝A1", "'＝A1"],
		["\t=A1", "'\t=A1"],
		["甲\r\n乙", '"甲\r\n乙"'],
		["a,b", '"a,b"'],
		["", ""],
	])("of %j is %j", (text, cell) => {
		expect(csvCell(text)).toBe(cell);
	});

	it("is read as the text it was made of, or that behind an apostrophe", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const [[read = ""] = []] = readCsv(`${csvCell(text)}\r\n`);
				expect([text, `'${text}`]).toContain(read);
			}),
		);
	});
});
