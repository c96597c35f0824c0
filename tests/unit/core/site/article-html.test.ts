import { describe, expect, it } from "vitest";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import { renderEntries } from "../../../../src/core/directory/entry-html.ts";
import { buildSiteMap } from "../../../../src/core/links/build-site-map.ts";
import { formatHashRoute } from "../../../../src/core/links/hash-route.ts";
import { parsePage } from "../../../../src/core/markdown/page.ts";
import { renderArticle } from "../../../../src/core/site/article-html.ts";

/** A heading as docsify compiles it. */
const heading = (level: number, id: string, title: string) =>
	`<h${level} id="${id}" tabindex="-1"><a href="#/phones?id=${id}" data-id="${id}" class="anchor"><span>${title}</span></a></h${level}>`;

const list = (...items: readonly string[]) =>
	`<ul >${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;

const lakala = `${heading(3, "lakala", "拉卡拉")}${list(
	"简称：拉卡拉",
	"服务热线：95016（16:00-22:00）",
	'官网：<a href="http://www.lakala.com/">http://www.lakala.com/</a>',
	"商户编号前三位：822",
	"状态：未查到变更",
	"核对：2026-11-23",
	"来源：原文档",
)}`;

describe("renderEntries", () => {
	it.each([
		'<section class="entry" data-entry="lakala" data-institution="lakala" data-rows="5" aria-labelledby="lakala">',
		'href="tel:95016"',
		'<dd><a href="http://www.lakala.com/">http://www.lakala.com/</a></dd>',
		"<span>状态：未查到变更</span>",
	])("makes an entry a block with %s", (part) => {
		expect(renderEntries(lakala)).toContain(part);
	});

	it("puts a change of status first", () => {
		const closed = lakala.replace("未查到变更", "已停业");
		expect(renderEntries(closed)).toContain(
			'<dl class="fields"><div class="field" data-field="status">',
		);
	});

	it("counts a long line of small print as a row", () => {
		const long = lakala.replace("核对：2026-11-23", `核对：${"核".repeat(40)}`);
		expect(renderEntries(long)).toContain('data-rows="6"');
	});

	it("marks a service as an entry, not as an institution", () => {
		const service = lakala.replace("简称：拉卡拉", "类别：码牌");
		expect(renderEntries(service)).toContain('data-entry="lakala" data-rows');
		expect(renderEntries(service)).not.toContain("data-institution");
	});

	it("lists the institutions' short names under their section", () => {
		const page = heading(2, "institutions", "支付机构") + lakala;
		expect(renderEntries(page)).toContain(
			'<li><a href="#/phones?id=lakala">拉卡拉</a></li>',
		);
	});

	it("names an institution without a short name by its heading", () => {
		const page =
			heading(2, "institutions", "支付机构") +
			lakala.replace("<li>简称：拉卡拉</li>", "<li>没有冒号</li>");
		expect(renderEntries(page)).toContain(">拉卡拉</a></li>");
		expect(renderEntries(page)).toContain('data-field="other"');
	});

	it("keeps a number line without a number as words", () => {
		const page = lakala.replace("95016（16:00-22:00）", "没有印");
		expect(renderEntries(page)).toContain("<dd>没有印</dd>");
	});

	it.each([
		heading(3, "a", "标题") + list("一", "二"),
		`${heading(3, "a", "标题")}<p>文字</p>${list("核对：今天")}`,
	])("leaves alone what is no entry: %s", (html) => {
		expect(renderEntries(html)).toBe(html);
	});
});

describe("renderArticle", () => {
	const pages = [
		parsePage("/", "# 首页 :id=home\n## 一 :id=a\n## 二 :id=b\n## 三 :id=c"),
		parsePage(
			"/phones",
			"# 电话 :id=phones\n## 一 :id=a\n## 二 :id=b\n## 三 <3 :id=c",
		),
		parsePage("/editing", "# 编辑 :id=editing\n## 一 :id=a"),
	];
	const siteMap = buildSiteMap(pages, { entries: [], acquirers: [] });
	const render = (path: string, html: string) =>
		renderArticle(html, { path, siteMap, href: formatHashRoute });
	const article = `${heading(1, "x", "题")}<p>最近核对：今天</p>${heading(2, "a", "一")}<table><tr><td>格</td></tr></table>`;

	it.each([
		["/phones", '<div class="heading-row"><h1'],
		["/phones", '<p class="checked">最近核对'],
		["/phones", 'tabindex="0"><table><tr><td>格</td></tr></table></section>'],
		["/phones", '<a href="#/phones?id=c">三 &#60;3</a>'],
		["/phones", '<a href="#/"><span>上一页</span> 首页</a>'],
		["/phones", '<a href="#/editing"><span>下一页</span> 编辑</a>'],
		["/", '<a href="#/phones"><span>下一页</span> 电话</a>'],
		["/editing", '<a href="#/phones"><span>上一页</span> 电话</a>'],
	])("gives %s its %s", (path, part) => {
		expect(render(path, article)).toContain(part);
	});

	it.each([
		["/", "本页内容"],
		["/editing", "本页内容"],
		["/_404", "本页内容"],
		["/_404", "neighbours"],
		["/", "<span>上一页"],
	])("gives %s no %s", (path, part) => {
		expect(render(path, article)).not.toContain(part);
	});
});

describe("buildSiteMap", () => {
	const markdown = `### 甲公司 :id=jia
<!-- 别名：jiagongsi -->
- 简称：甲
- 原文写法：甲有限公司
- 客服电话：400-117-7777
- 前三位：822
- 核对：今天
- 来源：原文档
### 没有 id
### 乙公司 :id=yi
- 客服电话：95016
- 核对：今天
- 来源：原文档`;
	const { entries } = parseDirectory(markdown);

	it("gives an institution all its names", () => {
		const [page] = buildSiteMap([parsePage("/phones", markdown)], {
			entries,
			acquirers: [],
		});
		expect(page?.places[1]).toMatchObject({ id: "yi", aliases: ["95016"] });
		expect(page?.places.slice(0, 1)).toEqual([
			{
				page: "/phones",
				id: "jia",
				title: "甲公司",
				level: 3,
				aliases: ["jiagongsi", "甲", "甲有限公司", "822", "4001177777"],
				isInstitution: true,
			},
		]);
	});

	it("leads prefixes of other acquirers to their page", () => {
		const [page] = buildSiteMap(
			[parsePage("/acquirers", "# 其他 :id=acquirers\n## 来源 :id=sources")],
			{ entries, acquirers: [{ code: "102", name: "某银行", note: "" }] },
		);
		expect(page?.places.map(({ aliases }) => aliases)).toEqual([["102"], []]);
	});

	it("knows an institution's names on its own page only", () => {
		const [page] = buildSiteMap([parsePage("/tool/x", "# 甲 :id=jia")], {
			entries,
			acquirers: [],
		});
		expect(page?.places[0]).toMatchObject({
			aliases: [],
			isInstitution: false,
		});
	});
});
