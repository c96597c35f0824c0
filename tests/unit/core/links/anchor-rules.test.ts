import { describe, expect, it } from "vitest";
import { anchorKey } from "../../../../src/core/links/anchor-key.ts";
import {
	beginsOneName,
	beginsWithName,
	containsName,
	isInOneName,
	isName,
	type Rule,
} from "../../../../src/core/links/anchor-rules.ts";
import { indexNames } from "../../../../src/core/links/place-names.ts";
import { place } from "./wiki-site-map.ts";

const names = indexNames([
	place({
		id: "lakala",
		title: "拉卡拉支付股份有限公司",
		aliases: ["拉卡拉", "拉卡拉支付", "822", "95016"],
	}),
	place({ id: "haike", title: "北京海科融通支付服务有限公司" }),
	place({ id: "huifu", title: "上海汇付数据服务有限公司" }),
	place({ id: "herongtong", title: "北京和融通支付科技有限公司" }),
	place({ id: "qianbao", title: "重庆市钱宝科技服务有限公司" }),
	place({
		id: "kuaiqian",
		title: "快钱支付清算信息有限公司",
		aliases: ["快钱"],
	}),
	place({ id: "qr", title: "支付机构" }),
]);

const LAKALA = "拉卡拉支付股份有限公司";
const HAIKE = "北京海科融通支付服务有限公司";

function read(rule: Rule, anchor: string): string | undefined {
	return rule(anchorKey(anchor), names);
}

describe("isName", () => {
	it.each([
		["拉卡拉", "拉卡拉"],
		["LAKALA。", "lakala"],
		["拉卡", undefined],
		["。", undefined],
		["__proto__", undefined],
	])("reads %s as %s", (anchor, name) => {
		expect(read(isName, anchor)).toBe(name);
	});
});

describe("beginsWithName", () => {
	it.each([
		["拉卡拉支付这个能打", "拉卡拉支付"],
		["拉卡拉这个能打", "拉卡拉"],
		["lakala这个能打", "lakala"],
		["lakala-1", "lakala"],
		["lakalax", undefined],
		["95016这个能打", "95016"],
		["95016-1", "95016"],
		["950167", undefined],
		["8221", undefined],
		["快钱，好", "快钱"],
		["快钱 好", "快钱"],
		["快钱这个能打", "快钱"],
		["快钱电话", "快钱"],
		["快钱包", undefined],
		["qr-1", "qr"],
		["qr码", undefined],
		["", undefined],
	])("reads %s as %s", (anchor, name) => {
		expect(read(beginsWithName, anchor)).toBe(name);
	});
});

describe("beginsOneName", () => {
	it.each([
		["拉卡拉支付股", LAKALA],
		["laka", "lakala"],
		["北京海", HAIKE],
		["拉卡", undefined],
		["北京", undefined],
		["重庆市", undefined],
		["950", undefined],
		["支付机", "支付机构"],
		["技术有", undefined],
		["火星支付", undefined],
	])("reads %s as %s", (anchor, name) => {
		expect(read(beginsOneName, anchor)).toBe(name);
	});
});

describe("containsName", () => {
	it.each([
		["请看拉卡拉", "拉卡拉"],
		["看拉卡拉支付吧", "拉卡拉支付"],
		["客服95016", "95016"],
		["客服 lakala 电话", "lakala"],
		["用 快钱 吧", "快钱"],
		["用快钱包", undefined],
		["拉卡拉和haike", undefined],
		["客服822", undefined],
		["用 qr 码", undefined],
		["火星支付机构", undefined],
		["xlakala", undefined],
		["火星支付", undefined],
	])("reads %s as %s", (anchor, name) => {
		expect(read(containsName, anchor)).toBe(name);
	});
});

describe("isInOneName", () => {
	it.each([
		["海科融通", HAIKE],
		["海科融通支付", HAIKE],
		["融通支付", undefined],
		["汇付", undefined],
		["数据服务", undefined],
		["有限公司", undefined],
		["akal", undefined],
		["火星支付", undefined],
	])("reads %s as %s", (anchor, name) => {
		expect(read(isInOneName, anchor)).toBe(name);
	});
});
