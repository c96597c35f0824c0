import { describe, expect, test } from "vitest";
import {
	markdownFile,
	pageMarkdown,
} from "../../../../src/core/site/page-markdown.ts";

describe("pageMarkdown", () => {
	test.each([
		["# 甲 :id=a\n", "# 甲\n"],
		["# 甲 :id=a\n<!-- 别名：乙 -->\n\n文", "# 甲\n\n文\n"],
		["<merchant-lookup>\n\n文\n\n</merchant-lookup>", "文\n"],
		["[乙](/phones.md#lakala)", "[乙](../../phones/index.md#lakala)\n"],
		[
			"[乙](/README.md)、[丙](/tool/x.md)",
			"[乙](../../index.md)、[丙](../../tool/x/index.md)\n",
		],
		["[表](/directory.csv ':ignore')", "[表](../../directory.csv)\n"],
		["[外](https://a.example/x.md)", "[外](https://a.example/x.md)\n"],
		["[电](tel:95016)", "[电](tel:95016)\n"],
		["> [!WARNING]\n> 当心", "> [!WARNING]\n> 当心\n"],
		[
			"最近核对：2026-11-26，没有打过电话。",
			"最近核对：2026-11-26，没有打过电话。\n",
		],
		[
			"```markdown\n## 甲 :id=a\n[乙](/b.md)\n```",
			"```markdown\n## 甲 :id=a\n[乙](/b.md)\n```\n",
		],
		["甲\r\n\r\n\r\n\r\n乙", "甲\n\n乙\n"],
		["", "\n"],
	])("writes %j as %j", (markdown, text) => {
		expect(pageMarkdown({ path: "/tool/lkl", markdown })).toBe(text);
	});

	test("leads on from the home page", () => {
		const markdown = "[乙](/phones.md#lakala)";
		expect(pageMarkdown({ path: "/", markdown })).toBe(
			"[乙](phones/index.md#lakala)\n",
		);
	});
});

test.each([
	["/", "index.md"],
	["/phones", "phones/index.md"],
	["/tool/lkl", "tool/lkl/index.md"],
])("the Markdown of %s is %s", (path, file) => {
	expect(markdownFile(path)).toBe(file);
});
