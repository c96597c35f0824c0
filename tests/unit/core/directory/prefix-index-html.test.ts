import { describe, expect, it } from "vitest";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import { prefixIndexHtml } from "../../../../src/core/directory/prefix-index-html.ts";
import { readFixtureWiki } from "../../fixture-wiki.ts";

const show = (markdown: string) =>
	String(prefixIndexHtml(parseDirectory(markdown).entries, (id) => `#${id}`));
const link = (id: string, code: string, name: string) =>
	`<li><a href="#${id}"><b>${code}</b> ${name}</a></li>`;

describe("prefixIndexHtml", () => {
	it("lists institutions by prefix, those without one last", () => {
		expect(
			show(
				"### 无 :id=w\n### 乙公司 :id=y\n- 简称：乙\n- 商户编号前三位：990、821\n### 甲 :id=j\n- 商户编号前三位：822（可信度中）\n### 牌 :id=p\n- 类别：码牌",
			),
		).toBe(
			`<nav class="prefix-index" aria-label="按前三位找"><details class="folded-list"><summary>按前三位找</summary><ul>${[
				link("y", "821", "乙"),
				link("j", "822", "甲"),
				link("y", "990", "乙"),
				link("w", "未知", "无"),
			].join("")}</ul></details></nav>`,
		);
	});

	it("is nothing without institutions", () => {
		expect(show("### 牌 :id=p\n- 类别：码牌")).toBe("");
	});

	it("names every prefix of the directory once", () => {
		const { entries } = readFixtureWiki().directory;
		const index = String(prefixIndexHtml(entries, (id) => `#${id}`));
		const codes = entries.flatMap(({ prefixes }) => prefixes);
		for (const { code } of codes) {
			expect(index.split(`<b>${code}</b>`)).toHaveLength(2);
		}
	});
});
