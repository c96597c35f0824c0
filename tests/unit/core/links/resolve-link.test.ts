import { describe, expect, it } from "vitest";
import { resolveLink } from "../../../../src/core/links/resolve-link.ts";
import { place, readWikiSiteMap } from "./wiki-site-map.ts";

const siteMap = readWikiSiteMap();
const HOST = "https://wiki.example.com";

/** The canonical link of what a link opens, or what it lacks. */
function open(link: string, currentPage = "/", base = "/"): string {
	const resolution = resolveLink(link, siteMap, { base, currentPage });
	if (resolution.kind === "missing") return `no ${resolution.asked}`;
	const { page, id } = resolution;
	return id === undefined ? page : `${page}#${id}`;
}

describe("resolveLink opens", () => {
	it.each([
		["#/phones?id=_4拉卡拉支付股份有限公司，"],
		["/phones/#lakala"],
		["/phones#LaKaLa"],
		["/phones/#ｌａｋａｌａ"],
		["#/phones?id=lakala-1"],
		["#/phones?id=4拉卡拉支付股份有限公司"],
		["#/phones?id=_4-拉卡拉支付股份有限公司"],
		["#/phones?id=user-content-4拉卡拉支付股份有限公司"],
		["#/phones?id=_4拉卡拉支付股份有限公司-1"],
		["#/phones?id=拉卡拉"],
		["#/phones?id=请看拉卡拉"],
		["#/phones?id=822"],
		["#/phones?id=８２２"],
		["#/phones?id=95016"],
		["#/phones?id=客服95016"],
		["#/phones?id=822290070111135"],
		["#/phones?id=8222%209007%200111%20135"],
		["/concepts#822290070111135"],
		["/phones/822290070111135"],
		["/822290070111135"],
		["822290070111135"],
		["#lakala"],
		["#拉卡拉"],
		["#/拉卡拉"],
		["/拉卡拉"],
		["拉卡拉"],
		["id=lakala"],
		["?id=lakala"],
		["#/?id=_4拉卡拉支付股份"],
		["#_4拉卡拉支付股份有限公司这个能打"],
		["#/nosuch?id=lakala"],
		["/nosuch/#lakala"],
		["/concepts#拉卡拉"],
		["/phones?id=lakala#nosuch"],
		["/phones?id=1#lakala"],
		["wiki.example.com/phones/#lakala"],
		["//wiki.example.com/phones/#lakala"],
		["http://localhost:3000/#/phones?id=lakala"],
		["C:\\dist\\phones\\index.html#lakala"],
		["https://github.com/a/b/blob/main/docs/phones.md#lakala"],
		["/phones.md#lakala"],
		["../phones.html#lakala"],
		["/phones/index.html#lakala"],
		["/phones/README.md#lakala"],
		["/PHONES/#lakala"],
		["#/phones/lakala"],
		["#/phones/#lakala"],
		["#/phones#lakala#wechat_redirect"],
		["#/phones&amp;id=lakala"],
		["/phones;id=lakala"],
		["看 #/phones?id=lakala。"],
	])("拉卡拉 by %s", (link) => {
		expect(open(link)).toBe("/phones#lakala");
	});

	it.each([
		[`看这个 ${HOST}/#/phones?id=lakala 就行`],
		[`[拉卡拉](${HOST}/#/phones?id=lakala "标题")`],
		[`<${HOST}/#/phones?id=lakala|拉卡拉>`],
		[`<a href="${HOST}/phones/#lakala">拉卡拉</a>`],
		[`[url=${HOST}/phones/#lakala]拉卡拉[/url]`],
		[`**${HOST}/phones/#lakala**`],
		[`（${HOST}/phones/#lakala）。`],
		[`拉卡拉\n${HOST}/#/phones?id=lakala`],
		[`${HOST}/#/phones?id=lakala\n查到了`],
		[`${HOST.toUpperCase()}/phones/#lakala`],
		[`http:/wiki.example.com/phones/#lakala`],
		[`官网 http://www.lakala.com 说明 ${HOST}/phones/#lakala`],
		[`/phones/#nosuch ${HOST}/phones/#lakala`],
		[
			`https://go.example/?target=${encodeURIComponent(`${HOST}/#/phones?id=lakala`)}`,
		],
		[`${HOST}/?from=singlemessage&isappinstalled=0#/phones?id=lakala`],
		[`${HOST}/?_wv=1031&ADTAG=qq#/phones?id=lakala&utm_source=qq`],
		[`${HOST}/phones?dd_nav_bgcolor=FF5E97F6&id=lakala&ddtab=true`],
		[`${HOST}/phones/?utm_source=a&amp;utm_medium=b#lakala&shareTo=weixin`],
		[`${HOST}/?nsukey=a%2Bb%3D%23c#/phones?id=lakala`],
		[`${HOST}/concepts/#/phones?id=lakala`],
		[`${HOST}/phones/#!/phones?id=lakala`],
	])("拉卡拉 in %s", (text) => {
		expect(open(text)).toBe("/phones#lakala");
	});

	it.each([
		["", "/"],
		["#", "/"],
		["/", "/"],
		["#/", "/"],
		["?", "/"],
		["/index.html", "/"],
		["#/README", "/"],
		[HOST, "/"],
		[`${HOST}看这个`, "/"],
		[`${HOST}/ 看这个`, "/"],
		[`${HOST}/#wechat_redirect`, "/"],
		["/phones", "/phones"],
		["/phones/?from=timeline", "/phones"],
		["/phones/#:~:text=95016", "/phones"],
		["#/phones，看", "/phones"],
		["#/phones?id=", "/phones"],
		["#/phones?id=%20%E2%80%8B", "/phones"],
		["phones.html", "/phones"],
		["#phones.md", "/phones#phones"],
		["/concepts/#phones.md", "/phones"],
		["#tool/jsy", "/tool/jsy"],
		["tool/jsy.md", "/tool/jsy"],
		["#//tool//jsy/", "/tool/jsy"],
		["#/tool/../phones", "/phones"],
		["#//wiki.example.com/", "/"],
	])("a page by %s", (link, opened) => {
		expect(open(link)).toBe(opened);
	});

	it.each([
		["#/?id=概念解读", "/concepts#concepts"],
		["#/?id=解决方案", "/solutions#solutions"],
		["#/?id=当前方案", "/solutions#solutions"],
		["#注销建议", "/deregistration#deregistration"],
		["#/电话汇总", "/phones#phones"],
		["/#/?id=二、注销顺序", "/deregistration#order"],
		["#/?id=一什么叫银联小微", "/concepts#micro-merchant"],
		["#合利宝", "/phones#helibao"],
		["/phones#合利宝", "/phones#helibao"],
		["/tool/hlb#合利宝", "/tool/hlb#hlb"],
		["/phones#恒信通", "/phones#hengxintong"],
		["/phones#享云付", "/phones#xiangyunfu"],
		["/solutions#注销建议", "/deregistration#deregistration"],
		["#400-117-7777", "/phones#ruiyinxin"],
		["#400 117 7777 拨打", "/phones#ruiyinxin"],
		["/phones#深圳瑞银信息技术有限公司", "/phones#ruiyinxin"],
		["/phones#中国银联股份有限公司", "/phones#yinlianshangwu"],
		["/phones#快钱，好", "/phones#kuaiqian"],
		["/phones#海科融通", "/phones#haike"],
	])("what %s names: %s", (link, opened) => {
		expect(open(link)).toBe(opened);
	});
});

describe("resolveLink opens nothing", () => {
	it.each([
		["#上海", "上海"],
		["#有限公司", "有限公司"],
		["支付", "支付"],
		["/phones#支付有限公司", "支付有限公司"],
		["/phones#电子支付", "电子支付"],
		["/phones#重庆市", "重庆市"],
		["/phones#快钱包", "快钱包"],
		["/phones#火星支付", "火星支付"],
		["/phones#4000172878", "400…"],
		["/phones#952", "952"],
		["/phones#8221", "8221"],
		["/phones#lakalax", "lakalax"],
		["/phones#999290070111135", "999…"],
		["/phones?id=999 2900 7011 1135", "999…"],
		["/solutions#小微商户", "小微商户"],
		["/concepts#_4拉卡拉支付股份", "_4拉卡拉支付股份"],
		["/phones#。", "。"],
		["/phones?id=%00", ""],
		["/phones?id=%E6%8B", "\ufffd"],
		["/phones/nosuch", "nosuch"],
		["/nosuch", "nosuch"],
		["/tool/", "tool"],
		["#__proto__", "__proto__"],
		["#/phones?id=hasOwnProperty", "hasOwnProperty"],
		["/constructor/#toString", "toString"],
		[`/phones#${"星".repeat(99)}`, `${"星".repeat(59)}…`],
	])("by %s", (link, asked) => {
		expect(open(link)).toBe(`no ${asked}`);
	});

	it.each([
		["/phones#支付", "/phones", "/phones#"],
		["/phones#。", "/phones", "/phones#regulators"],
		["/nosuch", undefined, "/"],
		["/概念", undefined, "/concepts#concepts"],
	])("by %s, and offers the nearest places", (link, page, first) => {
		const resolution = resolveLink(link, siteMap);
		expect(resolution).toMatchObject({ kind: "missing", page });
		const { nearest } = { nearest: [], ...resolution };
		const links = nearest.map(
			(near: { page: string; id: string }) => `${near.page}#${near.id}`,
		);
		expect(links[0]).toMatch(new RegExp(`^${first}`));
		expect(links.length).toBeLessThanOrEqual(5);
	});

	it("where two places are equal", () => {
		const places = [
			place({ id: "one", title: "机器" }),
			place({ id: "two", title: "机器" }),
		];
		const twins = [{ path: "/phones", title: "电话汇总", places }];
		expect(resolveLink("/phones#机器", twins)).toEqual({
			kind: "missing",
			page: "/phones",
			asked: "机器",
			nearest: places,
			isLikely: true,
		});
	});

	it("of an empty wiki", () => {
		const nothing = {
			...{ kind: "missing", page: undefined, nearest: [] },
			isLikely: false,
		};
		expect(resolveLink("", [])).toEqual({ ...nothing, asked: "" });
		expect(resolveLink("#x", [])).toEqual({ ...nothing, asked: "x" });
	});
});

describe("resolveLink knows where it is", () => {
	it.each([
		["#注销顺序", "/deregistration", "/deregistration#order"],
		["#_2、注销顺", "/phones", "/deregistration#order"],
		["", "/phones", "/phones"],
		["#", "/phones", "/phones"],
		["#top", "/phones", "/phones"],
		["?id=lakala", "/phones", "/phones#lakala"],
		["#/concepts", "/phones", "/concepts"],
		["/", "/phones", "/"],
		["#x", "/nosuch", "no x"],
	])("%s clicked on %s", (link, currentPage, opened) => {
		expect(open(link, currentPage)).toBe(opened);
	});

	it.each([
		[`${HOST}/wiki/phones/#lakala`, "/phones#lakala"],
		[`${HOST}/wiki/#/phones?id=lakala`, "/phones#lakala"],
		[`${HOST}/wiki`, "/"],
		["/wiki/tool/jsy.html", "/tool/jsy"],
		["/phones", "/phones"],
	])("%s under a sub-path", (link, opened) => {
		expect(open(link, "/", "/wiki/")).toBe(opened);
	});
});
