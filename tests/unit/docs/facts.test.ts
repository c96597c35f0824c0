import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseServiceHours } from "../../../src/core/hours/service-hours.ts";
import { serviceState } from "../../../src/core/hours/service-state.ts";
import { parsePhoneNumber } from "../../../src/core/numbers/phone-number.ts";
import {
	decodeNames,
	decodeText,
} from "../../../src/core/search/decode-search.ts";
import { search } from "../../../src/core/search/search.ts";
import { docsifyHost } from "../../../src/core/site/page-hosts.ts";
import { renderArticle } from "../../../src/core/site/render-article.ts";
import { readWiki } from "../../../src/core/wiki.ts";
import { readDocs } from "../../../src/node/docs/read-docs.ts";
import { makeSearchIndex } from "../../../src/node/write/search-index.ts";

const DOMAIN = "../shared/domain.md";
const wiki = readWiki(readDocs("docs"));

/** The Markdown of a section, or of an entry of the directory. */
function sectionOf(place: string): string {
	const [path = "", id = ""] = place.split("#");
	const page = wiki.pages.find((page) => page.path === path);
	const lines = page?.markdown.split("\n") ?? [];
	const headings = page?.headings ?? [];
	const index = headings.findIndex((heading) => heading.id === id);
	const heading = headings[index];
	if (!heading) return "";
	const next = headings
		.slice(index + 1)
		.find(({ level }) => level <= heading.level);
	return lines.slice(heading.line - 1, (next?.line ?? Infinity) - 1).join("\n");
}

/** A fact: where it stands, what of its source stands in the domain facts too, what else it says. */
type Fact = readonly [
	place: string,
	shared: readonly string[],
	words: readonly string[],
];

const FACTS: readonly Fact[] = [
	// 3. The acquirers
	["/phones#hengxintong", ["873"], ["可信度中", "2017 年清单"]],
	["/phones#yipiaolian", ["841", "845", "861"], ["分不清"]],
	[
		"/phones#ruiyinxin",
		["2025-07-09", "2025-07-11", "cjcn.com.cn", "pospos.com"],
		["已停业", "深圳瑞银信信息技术有限公司"],
	],
	["/phones#ruiyinxin", ["gold.caiding5.cn"], ["没有申请续展"]],
	["/phones#yinsheng", ["银盛支付服务股份有限公司"], ["2025 年的维权公告"]],
	["/phones#suixingfu", ["随行付支付有限公司", "mbk5kkw.cn"], []],
	["/phones#huifu", ["上海汇付支付有限公司", "cs@huifu.com"], ["更名"]],
	[
		"/phones#zhonghui",
		["2023-01-05", "thepaper.cn", "2025-03-16", "cdlakala.com"],
		["牌照注销", "可信度中"],
	],
	[
		"/phones#jialian",
		["2023-07-05", "2027-06-26", "news.shikeinfo.com"],
		["正常"],
	],
	["/phones#xinsheng", ["910"], ["可信度中"]],
	["/phones#tonglian", ["通联支付网络服务股份有限公司"], []],
	[
		"/phones#shenxin",
		[
			...["854", "2024-05-20", "23:00", "2024-05-21"],
			...["zhgaoxingwang.com", "dcwnkz.com"],
		],
		["已停业", "可信度高"],
	],
	[
		"/phones#helibao",
		["2025-07-04", "gold.caiding5.cn"],
		["续展中止", "业务照常"],
	],
	["/phones#kayou", ["2025-07-10", "ai.xueqiu.com"], ["不明", "还没有换证"]],
	...["haike", "leshua", "zhongfu", "yisheng", "qianbao", "liandong"].map(
		(id): Fact => [
			`/phones#${id}`,
			["51lvshi.cn", "163.com"],
			["90 天不能收新商户", "已有的商户不受影响"],
		],
	),
	["/phones#kuaiqian", ["51lvshi.cn"], ["90 天不能收新商户"]],
	["/phones#hengxintong", ["2026-01-19", "mmcpeople.com"], ["身份证"]],
	["/phones#yinsheng", ["zqrb.cn"], ["正常", "2026-01"]],
	["/phones#guotongxingyi", ["2022-06", "2027-06-26"], ["正常"]],
	["/phones#leshua", ["2025-07-04"], ["长期有效", "正常"]],
	["/phones#qiandaibao", ["2026-05-02"], ["后来怎样没有查到"]],
	["/phones#qianbao", ["重庆鲲鹏支付服务有限公司", "2024-06"], ["更名"]],
	["/phones#liandong", ["联动优势支付有限公司"], ["更名", "可信度高"]],
	["/phones#leshua", ["乐刷支付科技有限公司"], ["可信度高"]],
	["/phones#yinlianshangwu", ["银联商务支付股份有限公司"], ["更名"]],
	["/phones#dianyin", ["上海电银支付有限公司"], ["可信度中"]],
	["/phones#wangyinzaixian", ["https://www.jdpay.com/"], ["更名", "两种写法"]],
	["/phones#lakala", ["8:00-22:00", "16:00-22:00"], ["原文如此", "©2017"]],
	["/phones#shande", ["021-96256", "021-962567"], ["原文如此", "可信度中"]],
	["/phones#zhongfu", ["400-777-0070"], ["旧版 App"]],
	["/phones#shengfutong", ["https://www.shengpay.com/"], ["可信度高"]],
	["/acquirers#acquirers", ["2024-12", "山东运达支付有限公司"], ["可信度中"]],
	["/acquirers#acquirers", ["2017-06-26"], ["没有获得续展"]],
	["/acquirers#acquirers", ["2023-01-05"], ["没有提交续展申请"]],
	["/deregistration#check", ["95516"], []],
	[
		"/deregistration#ended",
		["108", "2025-12-26", "cn.office369.com"],
		["用户安排"],
	],
	// 4. Products
	["/phones#xiangyunfu", ["400-112-5881"], ["联动优势", "号码相同"]],
	["/phones#yinxiaoer", ["400-881-616"], ["银盛"]],
	["/phones#pengpengtong", ["400-819-0996"], ["恒信通"]],
	["/phones#yipengpeng", ["4000172878"], ["同一家"]],
	["/phones#kaidianbao", ["点佰趣", "dongfutong.com.cn"], []],
	["/solutions#products", [], ["钱小宝", "可信度中", "没有查到", "已淘汰"]],
	// 5. Rules
	[
		"/deregistration#rule-idle",
		["2023-01-30", "m.mpaypass.com.cn"],
		["〔2019〕85"],
	],
	["/deregistration#rule-inspection", ["2024-01-24", "iupos.cn"], ["可信度中"]],
	["/deregistration#rule-259", ["qdposji.com"], ["一机一码", "可信度高"]],
	[
		"/deregistration#rule-codes",
		["2024-07-02", "2024-08-15", "3c7t.com", "ftfxkj.com"],
		["1000 元", "10000 元", "可信度中"],
	],
	["/deregistration#rule-ordinance", ["2024-05-01"], ["第十四条", "可信度高"]],
	["/deregistration#rule-personal-data", [], ["第四十七条", "10 年"]],
	[
		"/deregistration#rule-contract",
		[],
		["第五百六十三条第二款", "第五百六十五条"],
	],
	[
		"/deregistration#rule-complaints",
		["fgw.sh.gov.cn"],
		["第八条", "请不要引用"],
	],
	// 6. Complaining
	["/phones#hotline-12363", ["qinghai.gov.cn"], ["工作日", "可信度中", "犯罪"]],
	["/phones#hotline-12378", [], ["9:00-12:00、13:00-17:00"]],
	[
		"/deregistration#complaint",
		[
			"jubao.pcac.org.cn",
			"jubao@pcac.org.cn",
			"010-66001918",
			"12315",
			"黑猫投诉",
		],
		["2016", "没有核实", "12363", "12378"],
	],
];

describe.skipIf(!existsSync(DOMAIN))(
	`the facts (not tested where ${DOMAIN} is not there)`,
	() => {
		const domain = existsSync(DOMAIN) ? readFileSync(DOMAIN, "utf8") : "";

		test.each(FACTS)("%s says %j and %j", (place, shared, words) => {
			const section = sectionOf(place);
			expect(shared.filter((part) => !domain.includes(part))).toEqual([]);
			expect(
				[...shared, ...words].filter((part) => !section.includes(part)),
			).toEqual([]);
		});
	},
);

describe("the search", () => {
	const packed = makeSearchIndex(wiki);
	const index = decodeText(
		decodeNames(JSON.parse(packed.names)),
		JSON.parse(packed.text),
	);

	test.each([
		["鲲鹏支付", "qianbao"],
		["鲲鹏", "qianbao"],
		["globebill", "qianbao"],
		["钱宝", "qianbao"],
		["联动支付", "liandong"],
		["umf", "liandong"],
		["京东支付", "wangyinzaixian"],
		["jdpay", "wangyinzaixian"],
		["美团支付", "qiandaibao"],
		["汇付天下", "huifu"],
		["斗拱", "huifu"],
		["乐刷支付", "leshua"],
		["银联商务支付", "yinlianshangwu"],
		["上海电银支付", "dianyin"],
	])("finds by %s first %s", (query, id) => {
		expect(search(query, index).hits[0]?.target.id).toBe(id);
	});
});

describe("the pages", () => {
	test("dial no number that is malformed", () => {
		const dialled = wiki.pages.flatMap(({ path, markdown }) => {
			const article = String(renderArticle(markdown, wiki, docsifyHost(path)));
			return [...article.matchAll(/href="tel:([^"]*)"/g)].map(
				([, number = ""]) => number,
			);
		});
		expect(dialled.length).toBeGreaterThan(50);
		expect(
			dialled.filter((number) => !parsePhoneNumber(number).dialable),
		).toEqual([]);
		expect(dialled).not.toContain("02196256");
	});

	test.each([
		["ruiyinxin", "据称仍受理查询"],
		["shenxin", "现在由谁答复商户，都没有查到"],
	])("say beside the number of %s, which has ended: %s", (id, words) => {
		const entry = wiki.directory.entries.find((each) => each.id === id);
		expect(entry?.status?.words).toContain(words);
	});

	test.each([
		["2026-11-26T10:00+08:00", "open"],
		["2026-11-26T23:00+08:00", "closed"],
	])("say of 95016 at %s: %s", (instant, state) => {
		const lakala = wiki.directory.entries.find(({ id }) => id === "lakala");
		const [hotline] = lakala?.hotlines ?? [];
		const { hours } = parseServiceHours(hotline?.hours ?? "");
		expect(hotline?.phone.digits).toBe("95016");
		expect(hotline?.isVerified).toBe(true);
		expect(hours && serviceState(hours, new Date(instant)).state).toBe(state);
	});
});
