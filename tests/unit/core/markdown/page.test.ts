import { describe, expect, it } from "vitest";
import { parseAcquirers } from "../../../../src/core/directory/acquirers.ts";
import { formatHashRoute } from "../../../../src/core/links/hash-route.ts";
import { shareText } from "../../../../src/core/links/share-text.ts";
import { pagePath, parsePage } from "../../../../src/core/markdown/page.ts";
import { escapeXml } from "../../../../src/core/text/escape-xml.ts";

describe("parsePage", () => {
	it("reads title, ids, aliases and lines", () => {
		const markdown =
			"# 电话汇总 :id=phones\n\n## 码牌 :id=plates\n<!-- 别名：旧名、更旧的名 -->\n\n### 末节 :id=end\n\n<!-- 别名：隔一行 -->";
		expect(parsePage("/phones", markdown)).toEqual({
			path: "/phones",
			title: "电话汇总",
			headings: [
				{ level: 1, id: "phones", title: "电话汇总", aliases: [], line: 1 },
				{
					level: 2,
					id: "plates",
					title: "码牌",
					aliases: ["旧名", "更旧的名"],
					line: 3,
				},
				{ level: 3, id: "end", title: "末节", aliases: ["隔一行"], line: 6 },
			],
		});
	});

	it.each([
		["```\n# 例子\n```", "/x"],
		["没有标题", "/x"],
		["# 没有 id", "没有 id"],
	])("of %j takes the title %s", (markdown, title) => {
		expect(parsePage("/x", markdown).title).toBe(title);
	});
});

describe("pagePath", () => {
	it.each([
		["tool/jsy.md", "/tool/jsy"],
		["/phones.md", "/phones"],
		["README.md", "/"],
	])("of %s is %s", (file, path) => {
		expect(pagePath(file)).toBe(path);
	});
});

describe("parseAcquirers", () => {
	it("reads the rows of the table only", () => {
		const table =
			"| 前三位 | 名称 | 说明 |\n| --- | --- | --- |\n| 102 | 中国工商银行 | 银行，可信度高 |\n| 103 | 中国农业银行 | |";
		expect(parseAcquirers(table)).toEqual([
			{ code: "102", name: "中国工商银行", note: "银行，可信度高" },
			{ code: "103", name: "中国农业银行", note: "" },
		]);
	});
});

describe("escapeXml", () => {
	it("shows markup as text", () => {
		expect(escapeXml(`<b title="x">'&`)).toBe(
			"&#60;b title=&#34;x&#34;&#62;&#39;&#38;",
		);
	});
});

describe("formatHashRoute", () => {
	it.each([
		[["/phones", "lakala"], "#/phones?id=lakala"],
		[["/"], "#/"],
	] as const)("of %j is %s", ([page, id], route) => {
		expect(formatHashRoute(page, id)).toBe(route);
	});
});

describe("shareText", () => {
	it("puts the address last and alone on its line", () => {
		expect(shareText("注销流程", "https://a.example/")).toBe(
			"注销流程\nhttps://a.example/",
		);
	});
});
