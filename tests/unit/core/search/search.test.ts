import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLocalTelephone } from "../../../../src/core/numbers/same-telephone.ts";
import type { Hit } from "../../../../src/core/search/hit.ts";
import { search } from "../../../../src/core/search/search.ts";
import { shownHits } from "../../../../src/core/search/search-html.ts";
import { readWikiSearch, searchAll } from "./wiki-search-index.ts";

const { names, whole } = readWikiSearch();
const placeOf = ({ target }: Hit) => `${target.page}#${target.id}`;
const find = (query: string, index = whole) =>
	searchAll(query, index).hits.map(placeOf);

describe("the first hit", () => {
	test.each([
		["瑞银信", "/phones#ruiyinxin"],
		["瑞银信支付技术有限公司", "/phones#ruiyinxin"],
		["深圳瑞银信息技术有限公司", "/phones#ruiyinxin"],
		["电银", "/phones#dianyin"],
		["点佰趣", "/phones#kaidianbao"],
		["ＬＫＬ", "/phones#lakala"],
		["yinlian shangwu", "/phones#yinlianshangwu"],
		["haike", "/phones#haike"],
		["leshua", "/phones#leshua"],
		["chongqing", "/phones#qianbao"],
		["dianbaiqu", "/phones#kaidianbao"],
		["隨行付", "/phones#suixingfu"],
		["解決方案", "/solutions#solutions"],
		["解绝方案", "/solutions#solutions"],
		["瑞信银", "/phones#ruiyinxin"],
		["lakla", "/phones#lakala"],
		["887", "/phones#ruiyinxin"],
		["400 117 7777", "/phones#ruiyinxin"],
		["(021) 2401 3777", "/phones#shande"],
		["+86 21 2401 3777", "/phones#shande"],
		["95016是哪家", "/phones#lakala"],
		["tel:4001177777", "/phones#ruiyinxin"],
		["021-24013777转801", "/phones#shande"],
		["95016 400-117-7777", "/phones#lakala"],
		["24013777", "/phones#shande"],
		["电话 021-24013777 是谁的", "/phones#shande"],
		["8222****0111135", "/phones#lakala"],
		["102", "/acquirers#acquirers"],
		["刷脸", "/concepts#query"],
		["拉卡拉客服电话多少", "/phones#lakala"],
		["瑞银 电话", "/phones#ruiyinxin"],
		["云闪付 中止", "/deregistration#self-service"],
		["400-117-7777 瑞银", "/phones#ruiyinxin"],
		["一证15户", "/concepts#total"],
		["享云付", "/phones#xiangyunfu"],
		["重庆 钱宝", "/phones#qianbao"],
	])("for %j is %j", (query, place) => {
		expect(find(query)[0]).toBe(place);
	});
});

test.each([
	["4001177778"],
	["1177777"],
	["7777"],
	["82229007"],
	["<img src=x onerror=alert(1)>"],
	["🀄"],
	["？！"],
	[""],
	["完全没有的东西"],
])("finds nothing for %j", (query) => {
	expect(find(query)).toEqual([]);
});

test("finds one institution for its whole number", () => {
	expect(find("4001177777")).toEqual(["/phones#ruiyinxin"]);
});

test("finds the owners of merchant numbers, and names those without one", () => {
	const pasted = "8222 9007 0111 135、887290053110001、102290053110001";
	const answer = searchAll(`${pasted}、999290053110001`, whole);
	expect(answer.hits.map(({ prefix }) => prefix)).toEqual([
		"822",
		"887",
		"102",
	]);
	expect(answer.unlisted).toEqual(["999"]);
});

test("does not repeat the page of acquirers as a section", () => {
	expect(find("浦东发展银行")).toEqual(["/acquirers#acquirers"]);
});

test("offers the nearest names, and none for a number", () => {
	const titles = (query: string) =>
		searchAll(query, whole).nearest.map(({ target }) => target.title);
	expect(titles("瑞人信宝支付技术")).toContain("瑞银信支付技术有限公司");
	expect(titles("4001177778")).toEqual([]);
	expect(titles("？")).toEqual([]);
});

test("waits for what reads numbers before it says that there is nothing", () => {
	for (const query of ["4001177778", "４００", "瑞银 8222 9007 0111 135"]) {
		expect(search(query, whole).isComplete, query).toBe(false);
		expect(searchAll(query, whole).isComplete, query).toBe(true);
	}
});

test("waits for the text before it says that a name is misspelt", () => {
	expect(find("瑞信银", names)).toEqual([]);
	expect(search("瑞信银", names).isComplete).toBe(false);
	expect(find("瑞银信", names)).toEqual(["/phones#ruiyinxin"]);
});

test("marks what was typed, or else the name that it means", () => {
	const words = (query: string) => searchAll(query, whole).hits[0]?.words;
	expect(words("银信")).toEqual(["银信"]);
	expect(words("ryx")).toEqual(["瑞银信"]);
	expect(words("云闪付 刷脸")).toEqual(["云闪付", "刷脸"]);
});

test("finds every institution by its id, its short name, its prefixes and its numbers", () => {
	const entries = whole.targets.filter(({ kind }) => kind === "entry");
	expect(entries).toHaveLength(34);
	for (const { id, names, prefixes, hotlines } of entries) {
		const own = names.filter(({ isAlias }) => !isAlias);
		const queries = [id, ...own.map(({ written }) => written), ...prefixes];
		const numbers = hotlines.map(({ printed }) => printed);
		for (const query of [...queries, ...numbers]) {
			expect(find(query), query).toContain(`/phones#${id}`);
		}
	}
});

test("finds nobody by a piece of a number, or by another digit", () => {
	const owners = whole.targets.filter(({ kind }) => kind === "entry");
	const numbers = owners.flatMap(({ hotlines, prefixes }) => [
		...hotlines.map(({ digits }) => digits),
		...prefixes,
	]);
	const entries = (query: string) =>
		searchAll(query, whole).hits.filter(({ group }) => group === "entry");
	fc.assert(
		fc.property(
			fc.constantFrom(...numbers),
			fc.nat(),
			fc.nat(9),
			(number, at, digit) => {
				const index = at % number.length;
				const other = number.slice(0, index) + digit + number.slice(index + 1);
				for (const query of [number.slice(index), other]) {
					const isBeginning = numbers.some((each) => each.startsWith(query));
					const isLocal = numbers.filter((each) =>
						isLocalTelephone(query, each),
					);
					const isFound = isBeginning || new Set(isLocal).size === 1;
					expect(entries(query).length > 0, query).toBe(isFound);
				}
			},
		),
		{ numRuns: 500 },
	);
});

test("answers any text at all, of any length", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 300 }), (query) => {
			const answer = searchAll(query, whole);
			expect(shownHits(answer).length).toBeLessThanOrEqual(26);
		}),
	);
	expect(searchAll("瑞".repeat(10_000), whole).asked).toHaveLength(200);
});
