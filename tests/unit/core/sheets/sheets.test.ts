import { describe, expect, it } from "vitest";
import { decodeText } from "../../../../src/core/sheets/decode-text.ts";
import { formatDay } from "../../../../src/core/sheets/number-format.ts";
import { readSheet } from "../../../../src/core/sheets/read-sheet.ts";
import { readWorkbook } from "../../../../src/core/sheets/read-workbook.ts";
import {
	decodeXml,
	readAttribute,
} from "../../../../src/core/sheets/xml-text.ts";

const context = { strings: ["甲"], dateStyles: [false, true], isMac: false };

describe("decodeXml", () => {
	it.each([
		["&lt;&#24215;&gt;&amp;lt;", "<店>&lt;"],
		["&#x5e97;&#x110000;", "店&#x110000;"],
		["&#38;lt;&foo;", "&lt;&foo;"],
		["张_x000D_三", "张\r三"],
	])("of %s is %j", (xml, text) => {
		expect(decodeXml(xml)).toBe(text);
	});
});

describe("readAttribute", () => {
	it.each([
		['name="甲" r:id="rId1"', "id", "rId1"],
		["name='甲'", "name", "甲"],
		['sheetId="1"', "id", ""],
	])("of %s", (tag, name, value) => {
		expect(readAttribute(tag, name)).toBe(value);
	});
});

describe("formatDay", () => {
	it.each([
		[46349, false, "2026-11-23"],
		[44887, true, "2026-11-23"],
		[46349.5, false, "2026-11-23 12:00"],
		[-1, false, "-1"],
		[3e6, false, "3000000"],
	])("of %d is %s", (serial, isMac, day) => {
		expect(formatDay(serial, isMac)).toBe(day);
	});
});

describe("readSheet", () => {
	it.each([
		['<row><c t="s"><v>0</v></c><c t="s"><v>7</v></c></row>', ["甲", ""]],
		['<row><c t="d"><v>2026-11-23T00:00:00</v></c></row>', ["2026-11-23"]],
		[
			'<row><c t="n" s="1"><v>46349</v></c><c><v>1.5E+2</v></c></row>',
			["2026-11-23", "150"],
		],
		[
			'<row><c t="e"><v>#N/A</v></c><c><v> </v></c><c><v>x</v></c></row>',
			["#N/A", " ", "x"],
		],
		['<row><c r="C1" t="str"><v>丙</v></c></row>', ["", "", "丙"]],
	])("reads %s", (xml, cells) => {
		expect(readSheet(xml, context).rows).toEqual([cells]);
	});

	it("reads no cell without a row", () => {
		const { rows } = readSheet('<c t="str"><v>x</v></c>', context);
		expect(rows).toEqual([]);
	});

	it("fills what is merged down, and nothing else", () => {
		const cell = (value: string) => `<row><c t="str"><v>${value}</v></c></row>`;
		const merged = (range: string) =>
			readSheet(
				`${cell("甲")}<row><c/><c t="str"><v>乙</v></c></row><mergeCells><mergeCell ref="${range}"/></mergeCells>`,
				context,
			).rows;
		expect(merged("A1:A2")).toEqual([["甲"], ["甲", "乙"]]);
		expect(merged("C1:C2")).toEqual([
			["甲", "", ""],
			["", "乙", ""],
		]);
		for (const range of ["A1:B1", "", "ZZ1:ZZ2"]) {
			expect(merged(range)).toEqual([["甲"], ["", "乙"]]);
		}
	});
});

describe("readWorkbook", () => {
	it("reads what there is", () => {
		const workbook =
			'<sheets><sheet name="甲" r:id="x"/><sheet name="乙" r:id="y"/></sheets>';
		const relations = '<Relationship Id="x" Target="/xl/worksheets/a.xml"/>';
		const parts = new Map([
			["xl/workbook.xml", workbook],
			["xl/_rels/workbook.xml.rels", relations],
			["xl/worksheets/a.xml", '<row><c t="str"><v>店</v></c></row>'],
		]);
		expect(readWorkbook(parts)?.map(({ rows }) => rows)).toEqual([
			[["店"]],
			[],
		]);
		expect(readWorkbook(new Map([["xl/workbook.xml", workbook]]))).toHaveLength(
			2,
		);
		expect(readWorkbook(new Map())).toBeUndefined();
	});
});

describe("decodeText", () => {
	it.each([
		[[0xd5, 0xc5], "张"],
		[[0x41, 0, 0x42, 0], "AB"],
		[[0, 0x41, 0, 0x42], "AB"],
		[[0xff, 0xfe, 0x41, 0], "A"],
		[[0xfe, 0xff, 0, 0x41], "A"],
		[[0x89, 0x50, 0, 1], undefined],
		[[0xff, 0xff], undefined],
	])("of %j is %s", (bytes, text) => {
		expect(decodeText(Uint8Array.from(bytes))).toBe(text);
	});
});
