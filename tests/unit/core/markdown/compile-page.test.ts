import { describe, expect, it } from "vitest";
import { createCompiler } from "../../../../src/core/markdown/compile-page.ts";
import type { PageHost } from "../../../../src/core/markdown/page-host.ts";
import { trustHtml } from "../../../../src/core/text/html.ts";

const HOST: PageHost = {
	path: "/a",
	href: (page, id) => `#${page}${id ? `?id=${id}` : ""}`,
	fileHref: (file) => `/files${file}`,
	hasEntryPages: false,
	imageHref: (file) => `/docs${file}`,
	forms: {
		"my-form": trustHtml("<form>"),
		"merchant-lookup": trustHtml("<form>"),
	},
};
/** A page's HTML, heads and bodies. */
const compile = (markdown: string) =>
	createCompiler(HOST)
		.compilePage(markdown)
		.map(({ head, body }) => `${head}${body}`)
		.join("");

describe("compilePage", () => {
	it.each([
		// Headings.
		[
			"## 怎么查 :id=check",
			'<div class="heading-row"><h2 id="check" tabindex="-1"><a href="#/a?id=check" class="anchor"><span>怎么查</span></a></h2></div>',
		],
		["# **粗** :id=b", "<span><strong>粗</strong></span>"],
		["# R&D :id=rd", "<span>R&amp;D</span>"],
		["# `码` :id=c", "<span><code>码</code></span>"],
		["# 还没有 Id", 'id="还没有-id"'],
		["# **只有粗**", 'id="**只有粗**"'],
		// Paragraphs and callouts.
		["最近核对：2026-11-23。", '<p class="checked">最近核对：2026-11-23。</p>'],
		["一段", "<p>一段</p>"],
		[
			"看过 2026 年的，是 2026-11-26，9:00-12:00、13:00-17:00",
			'<p>看过 2026 年的，是 <span class="whole">2026-11-26</span>，<span class="whole">9:00-12:00</span>、<span class="whole">13:00-17:00</span></p>',
		],
		[
			"电话 &lt;是 010-66001918<br>",
			'电话 &lt;是 <span class="whole">010-66001918</span><br>',
		],
		[
			"来自 [页](/a.md)，2026-11-26",
			'来自 <a href="#/a">页</a>，<span class="whole">2026-11-26</span>',
		],
		["一共有 **4 家-5 家**，3-", "<strong>4 家-5 家</strong>，3-"],
		["> 引文", "<blockquote><p>引文</p>"],
		[">", "<blockquote></blockquote>"],
		["> [!NOTE]\n> - 一", '<div class="callout note">'],
		["> [!TIP]\n> 小心", '<div class="callout tip"><p>小心</p>'],
		[
			"> [!WARNING]\n>\n> 一\n>\n> 二",
			'<div class="callout warning"><p>一</p>',
		],
		[
			"> [!NOTE] **粗**",
			'<div class="callout note"><p><strong>粗</strong></p>',
		],
		["> [!NOTE]", '<div class="callout note"></div>'],
		["> - 一", "<blockquote><ul><li>一</li></ul></blockquote>"],
		["!> 重要", '<p class="callout important">重要</p>'],
		["?> 提示", '<p class="callout tip">提示</p>'],
		// Lists.
		["- 一\n- 二", "<ul><li>一</li><li>二</li></ul>"],
		["3. 三\n4. 四", '<ol start="3"><li>三</li><li>四</li></ol>'],
		["1. 一", "<ol><li>一</li></ol>"],
		[
			"- [x] 做了",
			'<ul class="task-list"><li class="task-list-item"><label><input checked="" disabled="" type="checkbox"> 做了',
		],
		// Tables and code.
		[
			"| 甲 | 乙 |\n| --- | :-: |\n| 1 | **2** |",
			'<section class="table" aria-label="表格，可以左右滑动" tabindex="0"><table><thead><tr>',
		],
		[
			"| 甲 |\n| :-: |\n| **2** |",
			'<td align="center"><strong>2</strong></td>',
		],
		["| 甲 |\n| --- |", "<th>甲</th></tr>\n</thead></table>"],
		[
			"```json\n{}\n```",
			'<pre data-lang="json" class="language-json"><code class="lang-json language-json" tabindex="0">',
		],
		["```\n<b>\n```", '<pre data-lang="markup"'],
		["```nolang\na<b\n```", '<pre data-lang="nolang" class="language-nolang">'],
		['```"><script>\nx\n```', "&#62;&#60;script&#62;"],
		["```toString\nx\n```", '<pre data-lang="toString"'],
		// Links.
		["[页](/phones.md#lakala)", '<a href="#/phones?id=lakala">页</a>'],
		["[页](/phones.md?id=lakala)", '<a href="#/phones?id=lakala">页</a>'],
		["[页](phones.md)", '<a href="#/phones">页</a>'],
		["[页](/phones)", '<a href="#/phones">页</a>'],
		["[首页](/README.md)", '<a href="#/">首页</a>'],
		["[首页](README)", '<a href="#/">首页</a>'],
		["[查](/README.md#lookup)", '<a href="#/?id=lookup">查</a>'],
		["[下面](#below)", '<a href="#/a?id=below">下面</a>'],
		["[云](/云闪付.md)", '<a href="#/云闪付">云</a>'],
		["[云](/%E4%BA%91.md)", '<a href="#/云">云</a>'],
		["[半](/%E5%8.md#%E5%8)", '<a href="#/%E5%8?id=%E5%8">半</a>'],
		[
			"[官网](https://a.example/?a=1&b=2)",
			'<a href="https://a.example/?a=1&#38;b=2" target="_blank" rel="noopener">官网</a>',
		],
		[
			"<http://a.example/>",
			'<a href="http://a.example/" target="_blank" rel="noopener">http://a.example/</a>',
		],
		["[信](mailto:a@b.example)", '<a href="mailto:a@b.example">信</a>'],
		[
			"[表格](/directory.csv ':ignore')",
			'<a href="/files/directory.csv" target="_blank" rel="noopener">表格</a>',
		],
		[
			"95016 [拨打](tel:95016)",
			'95016 <a class="call" href="tel:95016" aria-label="拨打 95016"><svg class="icon" aria-hidden="true"><use href="#icon-phone"/></svg>拨打</a>',
		],
		["[拨打 95016](tel:95016)", '<a href="tel:95016">拨打 95016</a>'],
		["[拨打](tel:)", '<a href="tel:">拨打</a>'],
		["[拨打](/a.md)", '<a href="#/a">拨打</a>'],
		["[页](/a.md '说明')", '<a href="#/a" title="说明">页</a>'],
		["[页][1]\n\n[1]: /phones.md", '<a href="#/phones">页</a>'],
		["[没有这个][1]", "[没有这个][1]"],
		// Pictures.
		["![图<](card.png)", '<img src="/docs/card.png" alt="图&#60;">'],
		["![图](/a/card.png)", '<img src="/docs/a/card.png"'],
		// The wiki's own elements.
		[
			"<merchant-lookup>\n\n文字\n\n</merchant-lookup>",
			"<merchant-lookup><form><p>文字</p>",
		],
		["甲<br>乙<kbd>丙</kbd>", "甲<br>乙<kbd>丙</kbd>"],
	])("makes of %j %j", (markdown, html) => {
		expect(compile(markdown)).toContain(html);
	});

	it.each([
		["<script>alert(1)</script>", "<script"],
		["文字 <img src=x onerror=alert(1)> 文字", "<img"],
		["<merchant-lookup onclick=alert(1)>", "<merchant-lookup"],
		["[点我](javascript:alert(1))", "<a"],
		["[点我](java\tscript:alert(1))", "<a"],
		["[点我](data:text/html,x)", "<a"],
		["<javascript:alert(1)>", "<a"],
		["[点我][1]\n\n[1]: javascript:alert(1)", "<a"],
		["![图](https://elsewhere.example/a.png)", "<img"],
		["![图](//elsewhere.example/a.png)", "<img"],
		["[页](https://elsewhere.example/a.md ':include')", "include"],
		["[页][1]\n\n[1]: /a.md ':include'", "include"],
		['[页](/a.md "x" onclick="a")', '" onclick="'],
		["<!-- 别名：旧名 -->", "别名"],
		["**该星号不会被识别。**这是因为", "**"],
	])("keeps out of %j %j", (markdown, part) => {
		expect(compile(markdown)).not.toContain(part);
	});

	it("says why HTML is shown as text", () => {
		expect(compile("<b>")).toContain(
			"按文字显示：<code>&#60;b&#62;</code></p>",
		);
		expect(compile("字<b>")).toContain("字<code>&#60;b&#62;</code>");
	});

	it("gives each heading what stands under it", () => {
		const sections = createCompiler(HOST).compilePage(
			"先\n\n# 甲 :id=a\n<!-- 别名：老甲 -->\n\n一\n\n## 乙\n",
		);
		expect(
			sections.map(({ heading, head, body }) => [
				heading && { ...heading },
				String(head) !== "",
				String(body),
			]),
		).toEqual([
			[undefined, false, "<p>先</p>"],
			[
				{ level: 1, id: "a", title: "甲", aliases: ["老甲"], line: 3 },
				true,
				"<p>一</p>",
			],
			[{ level: 2, id: "", title: "乙", aliases: [], line: 8 }, true, ""],
		]);
	});

	it("compiles a line, with its links", () => {
		const line = createCompiler(HOST).compileLine("**粗**[页](/b.md)");
		expect(String(line)).toBe('<strong>粗</strong><a href="#/b">页</a>');
	});
});
