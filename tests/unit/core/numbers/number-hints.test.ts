import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	foldedHintsHtml,
	hintsHtml,
} from "../../../../src/core/lookup/hints-html.ts";
import { findMerchantNumbers } from "../../../../src/core/numbers/merchant-number.ts";
import {
	type AreaTable,
	areaTableName,
	type HintTables,
	readHints,
	splitMerchantNumber,
} from "../../../../src/core/numbers/number-hints.ts";

const FOLDER = "src/data";
const files = readdirSync(FOLDER).filter((file) => file.startsWith("areas-"));
const mcc: HintTables["mcc"] = readTable("mcc.json");
const tables = {
	areas: files.map((file): AreaTable => readTable(file)),
	mcc,
};

function readTable(file: string) {
	return JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8"));
}

/** The lines of a table, read as text: its codes and their names. */
function readLines(file: string) {
	const lines = readFileSync(`${FOLDER}/${file}`, "utf8");
	return [...lines.matchAll(/^\t*"(\d{4})": "(.*)",?$/gm)].map(
		([, code = "", name = ""]) => ({ code, name }),
	);
}

const hints = (text: string) =>
	findMerchantNumbers(text).map((number) => readHints(number, tables))[0];
const areas = (text: string) =>
	hints(text)?.areas.map(({ system, name }) => `${name}（${system}）`);
const html = (text: string) =>
	String(hintsHtml(findMerchantNumbers(text), tables));

describe("splitMerchantNumber", () => {
	it.each([
		["822290070111135", ["822", "2900", "7011", "1135"]],
		["84944035812A01P", ["849", "4403", "5812", "A01P"]],
		["8224A035812001P", ["822", "4A03", "5812", "001P"]],
	])("splits %s into %j", (text, parts) => {
		const [split] = findMerchantNumbers(text).map(splitMerchantNumber);
		expect(Object.values(split ?? {})).toEqual(parts);
	});
});

describe("areaTableName", () => {
	it.each([
		["3310", "areas-3a"],
		["5810", "areas-5b"],
		["0011", "areas-0a"],
		["4A03", undefined],
		["331", undefined],
	])("of %s is %s", (area, name) => {
		expect(areaTableName(area)).toBe(name);
	});
});

describe("readHints", () => {
	it.each([
		["822290070111135", ["上海市（银联地区码）"], "住宿服务旅馆酒店", "1135"],
		["831332758122438", [], "就餐场所和餐馆", "2438"],
		[
			"84944035812A01P",
			["广东省 深圳市（国家标准 GB/T 2260）"],
			"就餐场所和餐馆",
			"A01P",
		],
		["990581007426001", ["广东 广州市（银联地区码）"], "兽医服务", "6001"],
		[
			"990440153996000",
			["广东省 广州市（国家标准 GB/T 2260）"],
			"其他综合零售",
			"6000",
		],
		[
			"898340183980105",
			["安徽省 合肥市（国家标准 GB/T 2260）"],
			"慈善和社会公益服务组织",
			"0105",
		],
		["864001159480647", [], "箱包皮具店", "0647"],
		["303581041311204", ["广东 广州市（银联地区码）"], "公路客运", "1204"],
		[
			"102581083986056",
			["广东 广州市（银联地区码）"],
			"慈善和社会公益服务组织",
			"6056",
		],
		[
			"822331058120001",
			["浙江 杭州市（银联地区码）", "浙江省 台州市（国家标准 GB/T 2260）"],
			"就餐场所和餐馆",
			"0001",
		],
		[
			"822124358120001",
			["河北 唐山市 滦县（银联地区码）"],
			"就餐场所和餐馆",
			"0001",
		],
		[
			"822110158120001",
			["北京市（国家标准 GB/T 2260）"],
			"就餐场所和餐馆",
			"0001",
		],
		["822999999991234", [], undefined, "1234"],
		["8224A035B12001P", [], undefined, "001P"],
	])("of %s are %j, %s and %s", (number, places, trade, serial) => {
		expect(areas(number)).toEqual(places);
		expect(hints(number)?.mcc?.name).toBe(trade);
		expect(hints(number)?.serial).toBe(serial);
	});

	it("name no area that is in no table", () => {
		const known = new Map(
			files.flatMap(readLines).map(({ code, name }) => [code, name]),
		);
		const code = fc.oneof(
			fc.stringMatching(/^[0-9]{4}$/),
			fc.stringMatching(/^[0-9A-Z]{4}$/),
			fc.constantFrom(...known.keys()),
		);
		fc.assert(
			fc.property(code, code, (area, trade) => {
				for (const number of findMerchantNumbers(`822${area}${trade}0001`)) {
					const found = readHints(number, tables);
					expect(found.areas.length > 0).toBe(known.has(area));
					expect(found.mcc).toEqual(
						trade in mcc ? { code: trade, name: mcc[trade] } : undefined,
					);
				}
			}),
		);
	});
});

describe("the tables", () => {
	it("hold 2132 codes of UnionPay, 342 of GB/T 2260 and 263 trades", () => {
		const count = (system: keyof AreaTable) =>
			tables.areas.flatMap((table) =>
				Object.values(table[system]).flatMap((names) => Object.keys(names)),
			).length;
		expect([count("unionpay"), count("gb2260")]).toEqual([2132, 342]);
		expect(Object.keys(mcc)).toHaveLength(263);
	});

	it.each(files)("in %s hold only areas that are looked for there", (file) => {
		for (const { code } of readLines(file)) {
			expect(`${areaTableName(code)}.json`).toBe(file);
		}
	});

	it("give two different places to each of the 46 codes of both systems", () => {
		const codes = [
			...new Set(files.flatMap(readLines).map(({ code }) => code)),
		];
		const readings = codes
			.map((code) => hints(`822${code}58120001`)?.areas ?? [])
			.filter(({ length }) => length > 1);
		expect(readings).toHaveLength(46);
		for (const [one, other] of readings) {
			expect(one?.system).not.toBe(other?.system);
			expect(one?.name).not.toBe(other?.name);
		}
	});
});

describe("hintsHtml", () => {
	it.each([
		["822290070111135", "下面都是提示，不能当作依据"],
		[
			"822290070111135",
			"<dt>地区 2900</dt><dd>上海市（银联地区码）</dd></div>",
		],
		["822290070111135", "<dt>行业 7011</dt><dd>住宿服务旅馆酒店</dd>"],
		["822290070111135", "<dt>顺序号</dt><dd>1135</dd>"],
		["822290070111135", "地区码有两套"],
		["822290070111135", "行业是机构报的"],
		["822331058120001", "<dd>浙江 杭州市（银联地区码）</dd>"],
		["822331058120001", "<dd>浙江省 台州市（国家标准 GB/T 2260）</dd>"],
		["822331058120001", "两套地区码里都有 3310，不是同一个地方"],
		[
			"822290070111135、822290070111136",
			'<p class="hints-number"><b>822</b>2 9007 0111 136</p>',
		],
	])("of %s says %s", (text, part) => {
		expect(html(text)).toContain(part);
	});

	it.each([
		["822290070111135", "两套地区码里都有"],
		["822290070111135", "hints-number"],
		["831332758122438", "地区"],
		["822999999991234", "行业"],
		["", "<dl"],
	])("of %j does not say %s", (text, part) => {
		expect(html(text)).not.toContain(part);
	});

	it("shows names as text", () => {
		const places = { "<b>": { "2900": "" } };
		const area = { unionpay: places, gb2260: {} };
		const [number] = findMerchantNumbers("822290070111135");
		const shown = String(
			hintsHtml(number ? [number] : [], {
				areas: [area],
				mcc: { "7011": "<i>" },
			}),
		);
		expect(shown).toContain("&#60;b&#62;（银联地区码）");
		expect(shown).toContain("&#60;i&#62;");
	});
});

describe("foldedHintsHtml", () => {
	it.each([
		["", /^$/],
		["822290070111135", /^<details class="hints" .*从这个编号还能看出/],
		["822290070111135、822290070111136", /<summary>从这些编号还能看出/],
		["822290070111135、822290070111136", /"822290070111135 822290070111136"/],
	])("of %j is %s", (text, pattern) => {
		expect(String(foldedHintsHtml(findMerchantNumbers(text)) ?? "")).toMatch(
			pattern,
		);
	});
});
