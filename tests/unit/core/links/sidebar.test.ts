import { expect, it } from "vitest";
import { listPages, readSidebar } from "../../../../src/core/links/sidebar.ts";

it.each([
	["- [首页](/README.md)", [["首页", "README.md"]]],
	["- [首页](README.md)", [["首页", "README.md"]]],
	["* [查](/phones.md#lakala)", [["查", "phones.md"]]],
	["- [云](/云闪付.md)", [["云", "云闪付.md"]]],
	["- [云](/%E4%BA%91.md)", [["云", "云.md"]]],
	["- [半](/%E5%8.md)", [["半", "%E5%8.md"]]],
	["- [空格](</云 付.md>)", [["空格", "云 付.md"]]],
	["- **[粗](/a.md)**", [["粗", "a.md"]]],
	[
		"- 产品\n  - [甲](/a.md)\n  - [乙](/tool/b.md)",
		[
			["甲", "a.md"],
			["乙", "tool/b.md"],
		],
	],
	["- [外](https://a.example/)", []],
	["[不在列表里](/a.md)", []],
	["", []],
])("lists the pages of %j", (markdown, pages) => {
	const items = listPages(readSidebar(markdown));
	expect(items.map(({ title, file }) => [title, file])).toEqual(pages);
});

it("keeps groups with their pages inside", () => {
	expect(readSidebar("- 产品\n  - [甲](/a.md)")).toEqual([
		{
			title: "产品",
			file: undefined,
			items: [{ title: "甲", file: "a.md", items: [] }],
		},
	]);
});
