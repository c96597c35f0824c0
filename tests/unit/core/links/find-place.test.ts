import { describe, expect, it } from "vitest";
import { findPlace } from "../../../../src/core/links/find-place.ts";
import { indexNames } from "../../../../src/core/links/place-names.ts";
import { place } from "./wiki-site-map.ts";

const lakala = place({
	id: "lakala",
	title: "拉卡拉支付股份有限公司",
	aliases: ["拉卡拉", "822"],
	isInstitution: true,
});
const yinsheng = place({ id: "yinsheng", title: "银盛", aliases: ["826"] });
const order = place({
	id: "order",
	title: "注销顺序",
	page: "/deregistration",
});
const product = place({
	id: "lkl",
	title: "拉卡拉",
	page: "/tool/lkl",
	level: 1,
});

const onSite = indexNames([lakala, yinsheng, order, product]);
const onPhones = { onPage: indexNames([lakala, yinsheng]), onSite };
const onOrder = { onPage: indexNames([order]), onSite };

describe("findPlace", () => {
	it.each([
		["lakala", lakala],
		["_4拉卡拉支付股份有限公", lakala],
		["822", lakala],
		["822290070111135", lakala],
		["8222 9007 0111 135、822290070111136", lakala],
		["822290070111135、826290070111135", undefined],
		["999290070111135", undefined],
		["注销顺序", order],
		["注销顺序这个", undefined],
		["火星", undefined],
	])("finds by %s on the page that is named", (anchor, found) => {
		expect(findPlace(anchor, { ...onPhones, isPageOpen: false })).toBe(found);
	});

	it.each([
		["拉卡拉", lakala],
		["拉卡拉这个", lakala],
		["注销顺", order],
		["火星", undefined],
	])("finds by %s anywhere if the page is open", (anchor, found) => {
		expect(findPlace(anchor, { ...onOrder, isPageOpen: true })).toBe(found);
	});

	it("takes an id of the page before a name of another", () => {
		const own = place({ id: "拉卡拉", page: "/deregistration" });
		const search = { onPage: indexNames([own]), onSite, isPageOpen: true };
		expect(findPlace("拉卡拉", search)).toBe(own);
	});
});
