import { expect, test } from "vitest";
import { icon } from "../../../../src/core/icons/icon.ts";
import { readSidebar } from "../../../../src/core/links/sidebar.ts";
import { sidebarHtml } from "../../../../src/core/site/sidebar-html.ts";

const ITEMS = readSidebar(`
- 查和打
  - [首页](/README.md)
- 更多
  - 产品
    - [甲 & 乙](/tool/a.md)
    - 旧的
      - [丙](/tool/c.md)
  - [丁](/d.md)
    - [戊](/e.md)
`);
const FLAT = readSidebar("- [首页](/README.md)\n- [丁](/d.md)");
const href = (page: string) => `#${page}`;

test.each([
	["nothing", [], "/", "<ul></ul>"],
	[
		"pages without groups, one of them shown",
		FLAT,
		"/d",
		'<ul><li><a href="#/">首页</a></li><li aria-current="page"><a href="#/d">丁</a></li></ul>',
	],
	[
		"groups by name, and others in them folded",
		ITEMS,
		"/",
		`<ul><li><p class="group-name">查和打</p><ul><li aria-current="page"><a href="#/">首页</a></li></ul></li><li><p class="group-name">更多</p><ul><li><details><summary>产品 ${icon("more")}</summary><ul><li><a href="#/tool/a">甲 &#38; 乙</a></li><li><details><summary>旧的 ${icon("more")}</summary><ul><li><a href="#/tool/c">丙</a></li></ul></details></li></ul></details></li><li><a href="#/d">丁</a><ul><li><a href="#/e">戊</a></li></ul></li></ul></li></ul>`,
	],
])("writes %s", (_, items, path, html) => {
	expect(String(sidebarHtml(items, { href, path, isMarked: true }))).toBe(html);
});

test.each([
	["/tool/a", 1],
	["/tool/c", 2],
	["/d", 0],
	["/gone", 0],
])("unfolds what holds the page that is shown: %s", (path, open) => {
	const html = String(sidebarHtml(ITEMS, { href, path, isMarked: true }));
	expect(html.split("<details open>")).toHaveLength(open + 1);
});

test("leaves the mark to docsify, and unfolds all the same", () => {
	const html = String(
		sidebarHtml(ITEMS, { href, path: "/tool/a", isMarked: false }),
	);
	expect(html).not.toContain("aria-current");
	expect(html).toContain("<details open>");
});
