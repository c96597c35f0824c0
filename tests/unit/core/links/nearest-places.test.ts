import { describe, expect, it } from "vitest";
import { nearestPlaces } from "../../../../src/core/links/nearest-places.ts";
import { place } from "./wiki-site-map.ts";

const siteMap = [
	{
		path: "/phones",
		title: "电话汇总",
		places: [
			place({ id: "phones", title: "电话汇总", level: 1 }),
			place({ id: "lakala", title: "拉卡拉支付", aliases: ["822", "95016"] }),
			place({ id: "ruiyinxin", title: "瑞银信支付", aliases: ["4001177777"] }),
			place({ id: "fuyou", title: "上海富友", aliases: ["818"] }),
			place({ id: "huifu", title: "上海汇付", aliases: ["823"] }),
			place({ id: "leshua", title: "乐刷科技", aliases: ["890"] }),
			place({ id: "kayou", title: "卡友支付", aliases: ["801"] }),
		],
	},
	{
		path: "/concepts",
		title: "概念解读",
		places: [place({ id: "concepts", page: "/concepts", title: "概念解读" })],
	},
	{ path: "/empty", title: "空", places: [] },
];

const FIRST = ["phones", "lakala", "ruiyinxin", "fuyou", "huifu"];

describe("nearestPlaces", () => {
	it.each([
		["/phones", "瑞银", false, ["ruiyinxin"]],
		["/phones", "上海", false, ["fuyou", "huifu"]],
		["/phones", "拉卡垃支付", false, ["lakala", "kayou", "ruiyinxin"]],
		["/phones", "8229", false, ["lakala"]],
		["/phones", "9501", false, ["lakala"]],
		["/phones", "117", false, FIRST],
		["/phones", "火星", false, FIRST],
		["/phones", "。", false, FIRST],
		["/concepts", "瑞银", false, ["concepts"]],
		["/concepts", "瑞银", true, ["ruiyinxin"]],
		["/empty", "概念", false, ["concepts"]],
		[undefined, "概念", false, ["concepts"]],
		[undefined, "火星", false, ["phones", "concepts"]],
	])("on %s are those most like %s", (page, asked, isPageOpen, ids) => {
		const target = { page, anchors: [asked], isPageOpen };
		expect(nearestPlaces(target, siteMap).nearest.map(({ id }) => id)).toEqual(
			ids,
		);
	});

	it("are no guess where nothing is similar", () => {
		const nearTo = (anchor: string) =>
			nearestPlaces(
				{ page: "/phones", anchors: [anchor], isPageOpen: false },
				siteMap,
			);
		expect(nearTo("nothing").isLikely).toBe(false);
		expect(nearTo("瑞银").isLikely).toBe(true);
	});

	it("are the first where nothing is asked, and none of none", () => {
		const target = { page: "/phones", anchors: [], isPageOpen: false };
		expect(nearestPlaces(target, siteMap).nearest.map(({ id }) => id)).toEqual(
			FIRST,
		);
		expect(nearestPlaces(target, []).nearest).toEqual([]);
	});
});
