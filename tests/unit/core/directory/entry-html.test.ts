import { describe, expect, it } from "vitest";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import {
	entryHtml,
	shortName,
} from "../../../../src/core/directory/entry-html.ts";
import { createCompiler } from "../../../../src/core/markdown/compile-page.ts";
import { staticHost } from "../../../../src/core/site/page-hosts.ts";
import { html } from "../../../../src/core/text/html.ts";

const HOST = staticHost("/phones");
const LAKALA = [
	"简称：拉卡拉",
	"服务热线：95016（16:00-22:00）",
	"官网：<http://www.lakala.com/>",
	"商户编号前三位：822",
	"状态：未查到变更",
	"核对：2026-11-23",
	"来源：原文档",
];

const show = (...lines: readonly string[]) => {
	const items = lines.map((line) => `- ${line}`).join("\n");
	const { entries } = parseDirectory(`### 拉卡拉 :id=lakala\n\n${items}`);
	return entries
		.map((entry) =>
			entryHtml(entry, {
				head: html`<h3>`,
				isListed: true,
				compileLine: createCompiler(HOST).compileLine,
				fileHref: HOST.fileHref,
			}),
		)
		.join("");
};
const change = (from: string, to: string) =>
	show(...LAKALA.map((line) => line.replace(from, to)));

describe("entryHtml", () => {
	it.each([
		'<section class="entry" data-entry="lakala" data-institution="lakala" data-rows="5" aria-labelledby="lakala"><h3>',
		'href="tel:95016"',
		'<dd><a href="http://www.lakala.com/" target="_blank" rel="noopener">http://www.lakala.com/</a></dd>',
		"<span>状态：未查到变更</span>",
		'<p class="card-links"><a class="vcard" href="../vcards/lakala.vcf"',
	])("makes an entry a block with %s", (part) => {
		expect(show(...LAKALA)).toContain(part);
	});

	it.each([
		[
			"a change of status first",
			"未查到变更",
			"已停业",
			'<dl class="fields"><div class="field" data-field="status">',
		],
		[
			"a long line of small print as a row",
			"2026-11-23",
			"核".repeat(40),
			'data-rows="6"',
		],
		[
			"a service as an entry",
			"简称：拉卡拉",
			"类别：码牌",
			'<section class="entry" data-entry="lakala" data-rows',
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

	it("marks no service as an institution, and gives it no row of links without a number", () => {
		expect(change("简称：拉卡拉", "类别：码牌")).not.toContain(
			"data-institution",
		);
		expect(show("类别：码牌", "客服电话：400-881-616")).not.toContain(
			"card-links",
		);
	});
});

describe("shortName", () => {
	it.each([
		[{ name: "拉卡拉支付", names: ["拉卡拉", "甲"] }, "拉卡拉"],
		[{ name: "拉卡拉支付", names: [] }, "拉卡拉支付"],
	])("of %j is %s", (entry, name) => {
		expect(shortName(entry)).toBe(name);
	});
});
