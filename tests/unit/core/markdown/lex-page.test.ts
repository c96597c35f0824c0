import { Marked } from "marked";
import { describe, expect, it } from "vitest";
import {
	lexBlocks,
	lexLine,
	lexPage,
} from "../../../../src/core/markdown/lex-page.ts";

const stock = new Marked();
const show = (markdown: string) =>
	stock.Parser.parseInline([...lexLine(markdown)]);

describe("lexLine", () => {
	it.each([
		["**重点：**后文", "<strong>重点：</strong>后文"],
		["**1、一机一码：**一台终端", "<strong>1、一机一码：</strong>一台终端"],
		["前文**（一）有余额**后文", "前文<strong>（一）有余额</strong>后文"],
		["前文**“引号”**后文", "前文<strong>“引号”</strong>后文"],
		["前文**(半角)**后文", "前文<strong>(半角)</strong>后文"],
		[
			"**该星号不会被识别。**这是因为",
			"<strong>该星号不会被识别。</strong>这是因为",
		],
		[
			"改为 www.a.example，依据公开资料",
			'改为 <a href="http://www.a.example">www.a.example</a>，依据公开资料',
		],
		["*斜体，*后文", "<em>斜体，</em>后文"],
		["***又粗又斜。***后文", "<em><strong>又粗又斜。</strong></em>后文"],
		[
			"**链接[这里](x)。**后文",
			'<strong>链接<a href="x">这里</a>。</strong>后文',
		],
		["**`代码`**后文", "<strong><code>代码</code></strong>后文"],
		["前**`代码`**后", "前<strong><code>代码</code></strong>后"],
		["一**二**三**四。**五", "一<strong>二</strong>三<strong>四。</strong>五"],
		[
			"**外层*内层。*外层。**后文",
			"<strong>外层<em>内层。</em>外层。</strong>后文",
		],
		["𠮷**（生僻字）**𠮷", "𠮷<strong>（生僻字）</strong>𠮷"],
		["𠮷**(rare)**𠮷", "𠮷<strong>(rare)</strong>𠮷"],
		[
			"**拉卡拉(822)**和**银联商务(898)**",
			"<strong>拉卡拉(822)</strong>和<strong>银联商务(898)</strong>",
		],
		["~~旧（号）。~~新", "<del>旧（号）。</del>新"],
		["~~旧号~~，新号", "<del>旧号</del>，新号"],
		[
			"请拨**95016（8:00-22:00）**查询",
			"请拨<strong>95016（8:00-22:00）</strong>查询",
		],
		["**「引文」**后", "<strong>「引文」</strong>后"],
		["_下划线，_后文", "<em>下划线，</em>后文"],
		["** 不是粗体 **", "** 不是粗体 **"],
		["2 * 3 * 4", "2 * 3 * 4"],
		["没有结尾的**星号", "没有结尾的**星号"],
		["转义\\*\\*不变。\\*\\*后文", "转义**不变。**后文"],
	])("reads %s", (markdown, html) => {
		expect(show(markdown)).toBe(html);
	});

	it.each([
		"**bold:** text",
		"a**b**c",
		"**foo*bar*baz**",
		"*foo**bar**baz*",
		"**a*b*c",
		'aa**"A"**bb',
		'**foo"*bar*"foo**',
		"_foo_ __bar__ snake_case_name",
		"*foo [bar](/url)*",
		"foo***bar***baz",
		"***foo** bar*",
		"**Gomphocarpus (*Gomphocarpus physocarpus*, syn.)**",
	])("leaves text without Chinese as CommonMark has it: %s", (markdown) => {
		expect(show(markdown)).toBe(stock.parseInline(markdown));
	});
});

describe("lexPage", () => {
	it.each([
		"# 题\n\n一\n二\n",
		"",
		"- 一\n  - 二\n\n> 三\n",
		"| 甲 |\n| - |\n| 1 |\n",
	])("loses nothing of %j", (markdown) => {
		const raw = (tokens: readonly { readonly raw: string }[]) =>
			tokens.map((token) => token.raw).join("");
		expect(raw(lexPage(markdown))).toBe(markdown);
		expect(raw(lexBlocks(markdown))).toBe(markdown);
	});
});
