import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
	type FileText,
	readFile,
} from "../../../../src/browser/plan/read-file.ts";
import { writeBackup } from "../../../../src/core/evidence/backup.ts";
import { readPasted } from "../../../../src/core/pasting/read-pasted.ts";
import { EMPTY_PLAN } from "../../../../src/core/plan/merchant.ts";
import { makeXlsx, rowsXml, zipTexts } from "./make-xlsx.ts";

/** Number and name; `null` for no name, `"*"` for any name or none. */
type Find = readonly (readonly [string, string | null])[];

const A = "822290070111135";
const B = "831332758122438";
const BOTH: Find = [
	[A, "张三便利店"],
	[B, "李四餐馆"],
];
const HEADS = ["商户名称", "商户编号"];
const ROWS = [HEADS, ["张三便利店", A], ["李四餐馆", B]];
const CSV = ROWS.map((row) => row.join(",")).join("\r\n");
const SHARED = "../shared/cases/files";

function utf16(text: string, isLittle: boolean): Uint8Array {
	const bytes = new Uint8Array(text.length * 2);
	const view = new DataView(bytes.buffer);
	for (let index = 0; index < text.length; index++) {
		view.setUint16(index * 2, text.charCodeAt(index), isLittle);
	}
	return bytes;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const xlsx = (...sheets: Parameters<typeof makeXlsx>) => makeXlsx(...sheets);
const sheet = (xml: string, name = "表") => [{ name, xml }];
const row = (cells: string, attributes = "") =>
	`<row ${attributes}>${cells}</row>`;
const text = (value: string, attributes = "") =>
	`<c ${attributes} t="inlineStr"><is><t>${value}</t></is></c>`;

const FILES: readonly (readonly [string, Uint8Array, Find, string?])[] = [
	["表.csv", utf8(`\ufeff${CSV}`), BOTH],
	["表.CSV", utf8(CSV.replaceAll(",", ";")), BOTH],
	["表.xls", utf8(CSV.replaceAll(",", "\t")), BOTH],
	["无后缀", utf16(CSV, true), BOTH],
	["大端.txt", utf16(CSV, false), BOTH],
	["带引号.csv", utf8(CSV.replace(/[^,\r\n]+/g, '"$&"')), BOTH],
	[
		"引号里有逗号.csv",
		utf8(`商户名称,商户编号\n"张三,便利店",${A}`),
		[[A, "张三,便利店"]],
	],
	[
		"引号里换行.csv",
		utf8(`"商户名称","商户编号"\n"张三\n便利店","${A}"`),
		[[A, "张三 便利店"]],
	],
	[
		"撇号.csv",
		utf8(`商户名称,商户编号\n张三便利店,'${A}`),
		[[A, "张三便利店"]],
	],
	[
		"千分位.csv",
		utf8('商户名称,商户编号\n张三便利店,"822,290,070,111,135"'),
		[[A, "张三便利店"]],
	],
	[
		"小数.csv",
		utf8(`商户名称,商户编号\n张三便利店,${A}.0`),
		[[A, "张三便利店"]],
	],
	["科学.csv", utf8("商户名称,商户编号\n张三便利店,8.22E+14"), [], "文本"],
	[
		"网页.xls",
		utf8(
			`<html><table><tr><th>商户名称</th><th>商户编号</th></tr><tr><td>张三便利店</td><td>${A}</td></tr><tr><td>李四&#39184;馆</td><td>${B}</td></tr></table></html>`,
		),
		BOTH,
	],
	[
		"旧式.xml",
		utf8(
			`<?xml version="1.0"?><Workbook><Row><Cell><Data>商户编号</Data></Cell><Cell><Data>店名</Data></Cell></Row><Row><Cell><Data>${A}</Data></Cell><Cell><Data>张三便利店</Data></Cell></Row></Workbook>`,
		),
		[[A, "张三便利店"]],
	],
	["聊天.txt", utf8(`老王说"在吗"\n张三便利店 ${A}`), [[A, "张三便利店"]]],
	["内联.xlsx", xlsx(sheet(rowsXml(ROWS))), BOTH],
	[
		"数字.xlsx",
		xlsx(
			sheet(
				rowsXml([HEADS, ["张三便利店", Number(A)], ["李四餐馆", Number(B)]]),
			),
		),
		BOTH,
	],
	[
		"科学.xlsx",
		xlsx(
			sheet(
				`${row(text("商户编号") + text("名称"))}${row(`<c><v>8.2229007011113505E+14</v></c>${text("张三便利店")}`)}</sheetData>`,
			),
		),
		[[A, "张三便利店"]],
	],
	[
		"富文本.xlsx",
		xlsx(
			sheet(
				`${row('<c t="s"><v>0</v></c><c t="s"><v>1</v></c>')}${row(`<c t="s"><v>2</v></c><c t="str"><v>${A}</v></c>`)}</sheetData>`,
			),
			{
				strings:
					"<si><t>商户名称</t></si><si><t>商户编号</t></si><si><r><t>张三</t></r><r><t>便利店</t></r><rPh><t>ㄓ</t></rPh></si>",
			},
		),
		[[A, "张三便利店"]],
	],
	[
		"日期.xlsx",
		xlsx(
			sheet(
				`${row(text("入网日期") + text("商户编号") + text("商户名称"))}${row(`<c s="1"><v>46349</v></c>${text(A)}${text("张三便利店")}`)}</sheetData>`,
			),
			{
				styles:
					'<numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m月"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
			},
		),
		[[A, "张三便利店"]],
	],
	[
		"竖合并.xlsx",
		xlsx(
			sheet(
				`${row(text("商户名称", 'r="A1"') + text("商户编号", 'r="B1"'), 'r="1"')}${row(text("张三便利店", 'r="A2"') + text(A, 'r="B2"'), 'r="2"')}${row(`<c r="A3"/>${text(B, 'r="B3"')}`, 'r="3"')}</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>`,
			),
		),
		[
			[A, "张三便利店"],
			[B, "张三便利店"],
		],
	],
	[
		"前缀.xlsx",
		xlsx(sheet(rowsXml(ROWS).replace(/<(\/?)(row|c|is|t)\b/g, "<$1x:$2"))),
		BOTH,
	],
	[
		"两张.xlsx",
		xlsx([
			{ name: "甲", xml: rowsXml(ROWS.slice(0, 2)) },
			{
				name: "乙",
				xml: rowsXml([
					["商户编号", "商户名称"],
					[B, "李四餐馆"],
				]),
			},
		]),
		BOTH,
		"读了工作表“甲”、“乙”",
	],
	[
		"藏起.xlsx",
		xlsx([
			{ name: "甲", xml: rowsXml(ROWS.slice(0, 2)) },
			{ name: "乙", state: "veryHidden", xml: rowsXml([["x", B]]) },
		]),
		[[A, "张三便利店"]],
		"隐藏的工作表“乙”没有读",
	],
	[
		"远处.xlsx",
		xlsx(
			sheet(
				`${row(text("张三便利店", 'r="A1"') + text(A, 'r="B1"'))}${row('<c r="XFD1048576"><v>1</v></c>', 'r="1048576"')}</sheetData>`,
			),
		),
		[[A, "张三便利店"]],
		"太大",
	],
	[
		"多行.xlsx",
		xlsx(sheet(`${row(text("x")).repeat(6000)}</sheetData>`)),
		[],
		"前 5000 行",
	],
	["改名.txt", xlsx(sheet(rowsXml(ROWS))), BOTH],
];

const REFUSED: readonly (readonly [string, Uint8Array, string])[] = [
	["旧.xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "另存为 .xlsx"],
	[
		"表.ods",
		zipTexts({
			mimetype: "application/vnd.oasis.opendocument.spreadsheet",
			"content.xml": "<x/>",
		}),
		".ods",
	],
	["表.numbers", zipTexts({ "Index/Document.iwa": "x" }), "Numbers"],
	["表.xlsb", zipTexts({ "xl/workbook.bin": "x" }), "另存为"],
	["文.docx", zipTexts({ "word/document.xml": "<x/>" }), "Word"],
	["包.zip", zipTexts({ "a.csv": CSV }), "先解压"],
	["文.pdf", utf8("%PDF-1.7"), "PDF"],
	["图.jpg", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), "图片"],
	["图.heic", Uint8Array.from([0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70]), "图片"],
	["什么", Uint8Array.from([0x89, 0x50, 0, 1]), "不是表格，也不是文字"],
	["断.xlsx", xlsx(sheet(rowsXml(ROWS))).subarray(0, 300), "没有下载完整"],
	["空.csv", new Uint8Array(), "是空的"],
	["大.csv", new Uint8Array(5_000_001), "太大了"],
	[
		"炸弹.xlsx",
		zipTexts({
			"xl/workbook.xml": "<workbook/>",
			"xl/sharedStrings.xml": " ".repeat(30_000_000),
		}),
		"展开以后太大",
	],
];

async function read(name: string, bytes: Uint8Array): Promise<FileText> {
	return await readFile(new File([Uint8Array.from(bytes)], name));
}

function expectFound(result: FileText, find: Find, says = ""): void {
	const pasted = readPasted("text" in result ? result.text : "");
	const named = pasted.found.map(({ number, name }) => {
		const isFree = find.some((each) => each[0] === number && each[1] === "*");
		return [number, isFree ? "*" : name || null];
	});
	expect(named.sort()).toEqual([...find].sort());
	const reasons = pasted.doubts.map(({ reason }) => reason).join();
	expect(JSON.stringify(result) + reasons).toContain(says);
}

describe("readFile", () => {
	for (const [name, bytes, find, says] of FILES) {
		it(`reads ${name}`, async () => {
			expectFound(await read(name, bytes), find, says);
		});
	}

	it.each(REFUSED)("says what %s is", async (name, bytes, words) => {
		const result = await read(name, bytes);
		expect("problem" in result && result.problem).toContain(words);
	});

	it("knows a backup, whatever it is called", async () => {
		const backup = writeBackup(EMPTY_PLAN, "2026-11-24T00:00:00.000Z");
		expect(await read("x.txt", utf8(backup))).toEqual({ backup });
	});

	it("shows days as days", async () => {
		const dated = FILES.find(([name]) => name === "日期.xlsx");
		const bytes = dated?.[1] ?? new Uint8Array();
		expect(await read("日期.xlsx", bytes)).toMatchObject({
			text: expect.stringContaining("2026-11-23\t"),
		});
	});

	it("reads the beginning of a long text, and says so", async () => {
		const result = await read("长.txt", utf8(`店 ${A}\n`.repeat(20_000)));
		expect(result).toMatchObject({ note: expect.stringContaining("太长") });
	});
});

describe("readFile of shared files", () => {
	const isHere = existsSync(`${SHARED}/files.json`);
	if (!isHere) it.skip(`${SHARED} is not here`, () => {});
	const cases: Record<string, { find: Find; says?: string }> = isHere
		? JSON.parse(readFileSync(`${SHARED}/files.json`, "utf8"))
		: {};

	it.each(Object.entries(cases))("reads %s", async (name, { find, says }) => {
		expectFound(
			await read(name, readFileSync(`${SHARED}/${name}`)),
			find,
			says,
		);
	});
});
