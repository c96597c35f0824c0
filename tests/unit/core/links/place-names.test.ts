import { describe, expect, it } from "vitest";
import {
	indexNames,
	namesOf,
	pickPlace,
	placesOf,
	rankOnPage,
	rankOnSite,
} from "../../../../src/core/links/place-names.ts";
import { place } from "./wiki-site-map.ts";

const lakala = place({
	id: "lakala",
	title: "拉卡拉支付股份有限公司",
	aliases: ["拉卡拉", "822"],
	isInstitution: true,
});
const product = place({ id: "lkl", title: "拉卡拉", level: 1 });
const section = place({ id: "cards", title: "拉卡拉" });

describe("placesOf", () => {
	it.each([
		["/phones", [lakala]],
		["/nosuch", []],
		[undefined, []],
	])("of the page %s", (page, places) => {
		const siteMap = [{ path: "/phones", title: "电话汇总", places: [lakala] }];
		expect(placesOf(page, siteMap)).toEqual(places);
	});
});

describe("indexNames", () => {
	it("finds a place by each of its names", () => {
		const index = indexNames([lakala, product]);
		expect(index.get("拉卡拉支付股份有限公司")).toEqual([lakala]);
		expect(index.get("拉卡拉")).toEqual([lakala, product]);
		expect(index.get("constructor")).toBeUndefined();
	});
});

describe("namesOf", () => {
	it("has each name with and without its number", () => {
		const order = place({
			id: "order",
			title: "二、注销顺序",
			aliases: ["？"],
		});
		expect([...namesOf(order)]).toEqual(["order", "二注销顺序", "注销顺序"]);
	});
});

describe("pickPlace", () => {
	it.each([
		[
			"the institution on a site",
			[section, product, lakala],
			rankOnSite,
			lakala,
		],
		["else the page", [section, product], rankOnSite, product],
		["neither of two sections", [section, section], rankOnSite, undefined],
		["the title on a page", [lakala, section], rankOnPage, section],
		["neither of two titles", [product, section], rankOnPage, undefined],
		["nothing of nothing", [], rankOnPage, undefined],
	])("takes %s", (_, places, rank, picked) => {
		expect(pickPlace("拉卡拉", indexNames(places), rank)).toBe(picked);
	});
});

describe("rankOnPage", () => {
	it.each([
		[lakala, "拉卡拉支付股份有限公司", 0],
		[section, "拉卡拉", 1],
		[lakala, "拉卡拉", 2],
		[section, "cards", 3],
	])("of $id called %s is %i", (one, name, rank) => {
		expect(rankOnPage(one, name)).toBe(rank);
	});
});

describe("rankOnSite", () => {
	it.each([
		[lakala, 0],
		[product, 1],
		[section, 2],
	])("of $id is %i", (one, rank) => {
		expect(rankOnSite(one)).toBe(rank);
	});
});
