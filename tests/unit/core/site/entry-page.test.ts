import { expect, test } from "vitest";
import { entryPage } from "../../../../src/core/site/entry-page.ts";
import { readFixtureWiki } from "../../fixture-wiki.ts";

const { entries } = readFixtureWiki().directory;
const pages = entries.map((entry, index) =>
	entryPage(entry, [entries[index - 1], entries[index + 1]]),
);
const find = (id: string) => pages.find(({ path }) => path === `/phones/${id}`);

test.each([
	["lakala", "拉卡拉 客服电话 95016"],
	["shenxin", "申鑫"],
	["yipengpeng", "易碰碰 客服电话 4000172878"],
])("names %s %j", (id, title) => {
	expect(find(id)?.title).toBe(title);
});

test.each([
	[
		"lakala",
		"拉卡拉支付股份有限公司；电话 95016（16:00-22:00）；商户编号前三位 822；核对于 2026-11-23",
	],
	["ruiyinxin", "瑞银信支付技术有限公司；已停业，2025-07-09 终止全部支付业务"],
	["yipengpeng", "易碰碰；电话 4000172878；核对于"],
	["shenxin", "上海申鑫电子支付股份有限公司；商户编号前三位 854"],
])("describes %s as %j", (id, words) => {
	expect(find(id)?.description).toContain(words);
});

test.each([
	["lakala", '<h1 id="lakala" tabindex="-1"><a href="#lakala"'],
	["lakala", '<section class="entry" data-institution="lakala">'],
	["lakala", 'href="tel:95016"'],
	["lakala", 'href="../../vcards/lakala.vcf"'],
	["lakala", "请注销我名下的银联商户"],
	["lakala", '<a href="../../deregistration/#procedure">'],
	["lakala", '<a href="../../phones/#lakala">'],
	["lakala", '<a href="../../phones/yipiaolian/"><span>上一条</span>'],
	["lakala", '<a href="../../phones/ruiyinxin/"><span>下一条</span>'],
])("shows on the page of %s %j", (id, html) => {
	expect(String(find(id)?.article)).toContain(html);
});

test("has nothing to say to a regulator, and nobody before the first", () => {
	const first = find("hotline-12363");
	expect(String(first?.article)).not.toContain("电话里怎么说");
	expect(String(first?.article)).not.toContain("上一条</span>");
});
