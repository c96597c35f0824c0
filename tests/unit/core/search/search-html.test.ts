import { describe, expect, test } from "vitest";
import { formatHashRoute } from "../../../../src/core/links/hash-route.ts";
import { search } from "../../../../src/core/search/search.ts";
import {
	announceSearch,
	searchHtml,
} from "../../../../src/core/search/search-html.ts";
import { readWikiSearch, searchAll } from "./wiki-search-index.ts";

const { names, whole } = readWikiSearch();
const show = (query: string, index = whole) =>
	String(searchHtml(searchAll(query, index), index, formatHashRoute));

describe("searchHtml", () => {
	test.each([
		["瑞银信", "<mark>瑞银信</mark>支付技术有限公司", "the name, marked"],
		[
			"瑞银信",
			'<span class="tag" data-status="closed">已停业</span> 2025-07-09 终止全部支付业务',
			"its status",
		],
		[
			"瑞银信",
			'href="tel:4001177777" aria-label="拨打 400-117-7777"',
			"a link that dials",
		],
		["瑞银信", 'data-place="/phones#ruiyinxin"', "its place"],
		["点佰趣", "也叫 <mark>点佰趣</mark>", "the other name"],
		["887", "前三位 <mark>887</mark>", "the prefix"],
		[
			"021-24013777",
			'<span class="number">021-24013777</span>',
			"the number asked for",
		],
		["拉卡拉", 'data-hours="16:00-22:00"', "the hours"],
		["随行付", "data-unverified", "that nobody has verified the hours"],
		["杉德", "另有 3 个号码", "how many numbers there are"],
		["400-881-616", "不能拨打", "that a number cannot be dialled"],
		["申鑫", "没有查到电话", "that there is no number"],
		["工商银行", "前三位 102，本站没有它的电话", "an acquirer"],
		["合利宝", "产品页", "a product"],
		["解决方案", 'data-place="/solutions#solutions"', "a page"],
		["刷脸", "或者<mark>刷脸</mark>", "the sentence"],
		["微支", "解决方案 › 小微商户未满", "where a heading stands"],
		["清算机构本身", "电话汇总", "where an entry's text stands"],
		["400", "个结果没有列出来", "that there is more"],
		["999290053110001", "前三位 999 没有查到是哪家", "an unlisted prefix"],
		["4001177778", "这里是 10 位", "why a number finds nothing"],
		["7777", "也没有这个前三位", "why a short number finds nothing"],
		["瑞人信宝支付技术", "也有“支付技术”", "the nearest names, and why"],
		["<b>无</b>", "&#60;b&#62;无", "what was typed, as text"],
		["贷款怎么办", "本站不讲这个", "what the wiki does not tell"],
		[
			"完全没有的东西",
			'href="#/deregistration?id=procedure">注销流程',
			"tasks",
		],
		["没".repeat(40), `${"没".repeat(30)}…`, "a long query, cut"],
	])("shows for %j %s: %s", (query, html) => {
		expect(show(query)).toContain(html);
	});

	test("shows no link that dials where none can be dialled", () => {
		expect(show("400-696-333")).not.toContain("tel:");
		expect(show("申鑫")).not.toContain("tel:");
	});

	test("owns an option for each hit", () => {
		const html = show("上海");
		const owned = /aria-owns="([^"]+)"/.exec(html)?.[1]?.split(" ") ?? [];
		expect(owned).toHaveLength((html.match(/role="option"/g) ?? []).length);
		for (const id of owned) expect(html).toContain(`id="${id}"`);
	});

	test("says that it is searching while the text has not come", () => {
		expect(show("刷脸", names)).toContain("正在查");
	});
});

describe("announceSearch", () => {
	test.each([
		[
			"4001177777",
			"1 个结果，第一个是瑞银信支付技术有限公司，电话 400-117-7777",
		],
		["申鑫", "1 个结果，第一个是上海申鑫电子支付股份有限公司"],
		["完全没有的东西", "没有找到"],
	])("says for %j %j", (query, sentence) => {
		expect(announceSearch(searchAll(query, whole))).toBe(sentence);
	});

	test("says nothing before the text has come", () => {
		expect(announceSearch(search("刷脸", names))).toBe("");
	});
});
