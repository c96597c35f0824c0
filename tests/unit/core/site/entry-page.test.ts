import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import {
	deepenLinks,
	entryPages,
} from "../../../../src/core/site/entry-page.ts";

const { entries } = parseDirectory(
	readFileSync("tests/fixtures/wiki/phones.md", "utf8"),
);
const block = (id: string) =>
	`<section class="entry" data-entry="${id}"><div><h3 id="${id}"><a href="#${id}">甲</a></h3></div><a href="#hengxintong">乙</a><a href="../concepts/">丙</a><a href="tel:95016">拨</a></section>`;
const pages = entryPages(entries, entries.map(({ id }) => block(id)).join(""));
const find = (id: string) => pages.find(({ path }) => path === `/phones/${id}`);

test("gives every entry a page", () => {
	expect(pages).toHaveLength(entries.length);
	expect(entryPages(entries, "")).toEqual([]);
});

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
	["ruiyinxin", "瑞银信支付技术有限公司；2025-07-09 终止全部支付业务"],
	["yipengpeng", "易碰碰；电话 4000172878；核对于"],
	["shenxin", "上海申鑫电子支付股份有限公司；商户编号前三位 854"],
])("describes %s as %j", (id, words) => {
	expect(find(id)?.description).toContain(words);
});

test.each([
	["lakala", '<h1 id="lakala"><a href="#lakala">'],
	["lakala", '<a href="../#hengxintong">'],
	["lakala", '<a href="../../concepts/">'],
	["lakala", '<a href="tel:95016">'],
	["lakala", "请注销我名下的银联商户"],
	["lakala", '<a href="../../deregistration/#procedure">'],
	["lakala", '<a href="../../phones/#lakala">'],
	["lakala", '<a href="../../phones/yipiaolian/"><span>上一条</span>'],
	["lakala", '<a href="../../phones/ruiyinxin/"><span>下一条</span>'],
])("shows on the page of %s %j", (id, html) => {
	expect(find(id)?.article).toContain(html);
});

test("has nothing to say to a regulator, and nobody before the first", () => {
	const first = find("hotline-12363");
	expect(first?.article).not.toContain("电话里怎么说");
	expect(first?.article).not.toContain("上一条</span>");
});

test("deepens relative links alone", () => {
	const html =
		'<a class="x" href="../x/"><a href="https://a.example"><a href="/v"><a href="#y">';
	expect(deepenLinks(html)).toBe(html.replace('"../x/"', '"../../x/"'));
});
