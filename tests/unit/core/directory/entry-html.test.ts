import { describe, expect, it } from "vitest";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import { entryHtml } from "../../../../src/core/directory/entry-html.ts";
import { createCompiler } from "../../../../src/core/markdown/compile-page.ts";
import { staticHost } from "../../../../src/core/site/page-hosts.ts";
import { html } from "../../../../src/core/text/html.ts";

const HOST = staticHost("/phones");
const LAKALA = [
	"简称：拉卡拉",
	"服务热线：95016（16:00-22:00）",
	"官网：<http://www.lakala.com/>",
	"商户编号前三位：822",
	"状态：正常",
	"核对：2026-11-23",
	"来源：原文档",
];

const show = (...lines: readonly string[]) => {
	const items = lines.map((line) => `- ${line}`).join("\n");
	const { entries } = parseDirectory(`### 拉卡拉 :id=lakala\n\n${items}`);
	return entries
		.map((entry) =>
			entryHtml(entry, html`<h1>`, {
				compileLine: createCompiler(HOST).compileLine,
				href: HOST.href,
				fileHref: HOST.fileHref,
			}),
		)
		.join("");
};
const change = (from: string, to: string) =>
	show(...LAKALA.map((line) => line.replace(from, to)));

describe("entryHtml", () => {
	it("gives numbers that can be dialled before those that are printed alone", () => {
		const block = change("服务热线", "客服电话：400-881-61\n- 服务热线");
		expect(block.indexOf("95016")).toBeLessThan(block.indexOf("400-881-61"));
	});

	it.each([
		'<section class="entry" data-institution="lakala"><h1>',
		'href="tel:95016"',
		'<dd><a href="http://www.lakala.com/" target="_blank" rel="noopener">http://www.lakala.com/</a></dd>',
		'<dd><span class="tag" data-status="normal">正常</span> </dd>',
		'<p class="provenance">核对：2026-11-23</p><dl class="sources"><dt>来源</dt><dd>原文档</dd></dl>',
		'<p class="card-links"><a class="vcard" href="../vcards/lakala.vcf"',
	])("makes an entry a block with %s", (part) => {
		expect(show(...LAKALA)).toContain(part);
	});

	it.each([
		[
			"an end first, and what to do",
			"正常",
			"已停业，**昨天**",
			'<dl class="fields"><div class="field" data-field="status"><dt>状态</dt><dd><span class="tag" data-status="closed">已停业</span> <strong>昨天</strong><p class="ended">先看能不能自己中止（在云闪付里停止收款），再找它的客服。找不到人，看<a href="../deregistration/#ended">机构已经停业怎么办</a>。</p></dd>',
		],
		[
			"what the wiki has changed before its sources",
			"简称：拉卡拉",
			"变更：2026-11-23 官网改为 https",
			'<dl class="sources"><dt>变更</dt><dd>2026-11-23 官网改为 https</dd><dt>来源</dt>',
		],
		[
			"the name of the source document among the sources",
			"简称：拉卡拉",
			"原文写法：拉卡",
			"<dt>原文写法</dt><dd>拉卡</dd></dl>",
		],
		[
			"how to reach a person right after the numbers",
			"简称：拉卡拉",
			"转人工：按 0",
			'</dd></div><div class="field" data-field="operator"><dt>转人工</dt><dd>按 0</dd></div><div class="field" data-field="prefix">',
		],
		[
			"verified hours without a doubt",
			"简称：拉卡拉",
			"通话核实：2026-11-20 打通",
			'data-hours="16:00-22:00">',
		],
		[
			"two ways of checking in one line",
			"核对：2026-11-23",
			"核对：2026-11-22\n- 上次核对：2026-11-20",
			'<p class="provenance">核对：2026-11-22；上次核对：2026-11-20</p>',
		],
		[
			"a service as an entry",
			"简称：拉卡拉",
			"类别：码牌",
			'<section class="entry">',
		],
		[
			"a number line without a number as words",
			"95016（16:00-22:00）",
			"没有印",
			"<dd>没有印</dd>",
		],
		[
			"what nobody understands as it stands",
			"简称：拉卡拉",
			"没有冒号 <b>",
			'<div class="field" data-field="other"><dt></dt><dd>没有冒号 <code>&#60;b&#62;</code></dd></div>',
		],
		["a label as text, once", "服务热线", "R&D热线", "<dt>R&#38;D热线</dt>"],
		[
			"links and bold in a text",
			"简称：拉卡拉",
			"说明：**见**[注销](/deregistration.md#procedure)",
			'<dd><strong>见</strong><a href="../deregistration/#procedure">注销</a></dd>',
		],
		[
			"an institution without a number with room for its button",
			"95016（16:00-22:00）",
			"400-881-616",
			'<p class="card-links"></p>',
		],
	])("shows %s", (_, from, to, part) => {
		expect(change(from, to)).toContain(part);
	});

	it("says a former name once, and names no sources where there are none", () => {
		const named = show("曾用名：拉卡", "原文写法：拉卡");
		expect(named.match(/拉卡</g)).toHaveLength(1);
		expect(named).not.toContain("sources");
	});

	it("marks no service as an institution, and has no card without a number", () => {
		expect(change("简称：拉卡拉", "类别：码牌")).not.toContain(
			"data-institution",
		);
		expect(show("类别：码牌", "客服电话：400-881-616")).not.toContain("vcard");
	});
});
