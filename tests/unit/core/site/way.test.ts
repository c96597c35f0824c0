import { expect, test } from "vitest";
import { docsifyHost } from "../../../../src/core/site/page-hosts.ts";
import { readWay, wayHtml } from "../../../../src/core/site/way.ts";

const HOST = docsifyHost("/a");
const HOME = `# 首页 :id=home

1. **别的。**[不是](/a.md#no)

## 做 :id=steps

先看这里。

1. **查 <名下>。**看清有哪些。[怎么查](/a.md#check)
2. **打。**[之前](/a.md#before)，[怎么说](/a.md#say)
3. 没有粗体，[也算一步](/b.md)

## 别的 :id=other
`;

test.each([
	["the numbered list of the section", HOME, ["查 <名下>", "打", ""]],
	["no list that has no numbers", "## 做 :id=steps\n\n- **查。**", []],
	["no list of another section", "## 做 :id=do\n\n1. **查。**", []],
	["nothing of an empty page", "", []],
])("reads %s", (_, home, titles) => {
	expect(readWay(home, HOST).map(({ title }) => title)).toEqual(titles);
});

test.each([
	[
		"#/a?id=check",
		'<p class="way"><span>第 1 步，共 3 步</span> <a href="#/a?id=before">下一步：打</a></p>',
	],
	[
		"#/a?id=say",
		'<p class="way"><span>第 2 步，共 3 步</span> <a href="#/a?id=check">上一步：查 &#60;名下&#62;</a> <a href="#/b">下一步：</a></p>',
	],
	[
		"#/b",
		'<p class="way"><span>第 3 步，共 3 步</span> <a href="#/a?id=before">上一步：打</a></p>',
	],
	["#/a?id=no", "undefined"],
])("says at %s which step it is", (href, html) => {
	expect(String(wayHtml(readWay(HOME, HOST), href))).toBe(html);
});

test("leads to no step without a link", () => {
	const way = readWay("## 做 :id=steps\n\n1. **甲。**\n2. [乙](#b)", HOST);
	expect(String(wayHtml(way, "#/?id=b"))).toBe(
		'<p class="way"><span>第 2 步，共 2 步</span></p>',
	);
});
