import { describe, expect, it } from "vitest";
import { docsifyHost } from "../../../../src/core/site/page-hosts.ts";
import { renderArticle } from "../../../../src/core/site/render-article.ts";
import { wikiOf } from "../../fixture-wiki.ts";

const PHONES = `# 电话 :id=phones

最近核对：今天。

<merchant-lookup>

在下面找。

</merchant-lookup>

## 一 :id=a

### 拉卡拉支付 :id=lakala
<!-- 别名：旧 -->

- 简称：拉卡拉
- 客服电话：95016
- 商户编号前三位：822

## 支付机构 :id=institutions

先看这里。

### 没有简称的 :id=b

- 客服电话：95070

### 某码牌 :id=c

- 类别：码牌

## 三 <3 :id=d

| 格 |
| --- |
| 子 |
`;
const WIKI = wikiOf({
	"_sidebar.md": "- [首](/README.md)\n- [电](/phones.md)\n- [编](/editing.md)",
	"README.md": "# 首页 :id=home\n## 一 :id=a\n## 二 :id=b\n## 三 :id=c",
	"phones.md": PHONES,
	"editing.md": "# 编辑 :id=editing\n## 一 :id=a\n\n### 拉卡拉支付 :id=lakala",
	"_404.md": "# 没有 :id=not-found\n## 一 :id=a\n## 二 :id=b\n## 三 :id=c",
});
const render = (path: string) => {
	const all = [...WIKI.pages, ...(WIKI.notFound ? [WIKI.notFound] : [])];
	const page = all.find((page) => page.path === path);
	return String(renderArticle(page?.markdown ?? "", WIKI, docsifyHost(path)));
};

describe("renderArticle", () => {
	it.each([
		["/phones", '<div class="heading-row"><h1'],
		["/phones", '<p class="checked">最近核对'],
		["/phones", 'tabindex="0"><table>'],
		[
			"/phones",
			'<nav class="contents" aria-label="本页内容"><details class="folded-list"><summary>本页内容</summary><ul><li><a href="#/phones?id=a">一</a></li>',
		],
		[
			"/phones",
			'<a href="#/phones?id=d">三 &#60;3</a></li></ul></details></nav><div class="heading-row"><h2 id="a"',
		],
		[
			"/phones",
			'<section class="entry row" data-institution="lakala"><div class="heading-row"><h3 id="lakala"',
		],
		[
			"/phones",
			'</merchant-lookup><nav class="prefix-index" aria-label="按前三位找"><details class="folded-list"><summary>按前三位找</summary><ul><li><a href="#/phones?id=lakala"><b>822</b> 拉卡拉</a></li><li><a href="#/phones?id=b"><b>未知</b> 没有简称的</a></li></ul></details></nav>',
		],
		["/phones", '<a href="#/"><span>上一页</span> 首页</a>'],
		["/phones", '<a href="#/editing"><span>下一页</span> 编辑</a>'],
		["/", '<a href="#/phones"><span>下一页</span> 电话</a>'],
		["/editing", '<a href="#/phones"><span>上一页</span> 电话</a>'],
		["/gone", "这一页还没有内容"],
	])("gives %s its %s", (path, part) => {
		expect(render(path)).toContain(part);
	});

	it.each([
		["/", "本页内容"],
		["/editing", "本页内容"],
		["/editing", 'class="entry'],
		["/editing", "prefix-index"],
		["/_404", "本页内容"],
		["/_404", "neighbours"],
		["/", "<span>上一页"],
		["/phones", "<li>简称：拉卡拉</li>"],
		["/phones", "别名"],
	])("gives %s no %s", (path, part) => {
		expect(render(path)).not.toContain(part);
	});
});

it("writes an article of a wiki without a first page", () => {
	const wiki = wikiOf({ "a.md": "# 甲 :id=a\n\n乙" });
	expect(
		String(renderArticle("# 甲 :id=a\n\n乙", wiki, docsifyHost("/a"))),
	).toContain("<p>乙</p>");
});
