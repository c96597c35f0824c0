import { expect, test } from "vitest";
import { readSections } from "../../../../src/core/markdown/page-sections.ts";

test.each([
	["- **甲：**[乙](/y.md)，`丙`", "甲：乙，丙"],
	["> [!TIP]\n> 小心", "小心"],
	["1. 一\n2. 二", "一\n二"],
	["<!-- 别名：旧 -->\n\n新", "新"],
	["<merchant-lookup>\n\n查\n\n</merchant-lookup>", "查"],
	["| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |", "甲，乙\n1，2"],
	["看 <https://a.example/>", "看 https://a.example/"],
	["来源（[来源](https://a.example/1)）", "来源（来源）"],
	["```\n代码\n```\n文", "文"],
	["- [x] 做了", "做了"],
	["一<br>二  \n三", "一二\n三"],
	["> - 引\n> - 文", "引\n文"],
])("reads %j", (markdown, text) => {
	const [section] = readSections(`# 题 :id=t\n\n${markdown}`);
	expect(section?.text).toBe(text);
});

test("ends a section at the next heading", () => {
	const sections = readSections("# 甲 :id=a\n一\n## 乙 :id=b\n二");
	expect(sections.map(({ id, text }) => [id, text])).toEqual([
		["a", "一"],
		["b", "二"],
	]);
});
