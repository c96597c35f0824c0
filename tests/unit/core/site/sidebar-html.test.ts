import { expect, test } from "vitest";
import { readSidebar } from "../../../../src/core/links/sidebar.ts";
import {
	sectionLinksHtml,
	sidebarHtml,
} from "../../../../src/core/site/sidebar-html.ts";
import { html } from "../../../../src/core/text/html.ts";
import { wikiOf } from "../../fixture-wiki.ts";

const ITEMS = readSidebar(
	"- [首页](/README.md)\n- 产品\n  - [甲 & 乙](/tool/a.md)",
);
const href = (page: string, id?: string) => `#${page}${id ? `?id=${id}` : ""}`;

test("writes the lists plainly where docsify marks them", () => {
	expect(String(sidebarHtml(ITEMS, href))).toBe(
		'<ul><li><a href="#/">首页</a></li><li>产品<ul><li><a href="#/tool/a">甲 &#38; 乙</a></li></ul></li></ul>',
	);
});

test("marks groups and the page that is shown, with its sections", () => {
	const shown = { path: "/tool/a", sections: html`<ul></ul>` };
	expect(String(sidebarHtml(ITEMS, href, shown))).toBe(
		'<ul><li><a href="#/">首页</a></li><li class="group">产品<ul><li aria-current="page"><a href="#/tool/a">甲 &#38; 乙</a><ul></ul></li></ul></li></ul>',
	);
});

test.each([
	[
		"/",
		'<ul class="app-sub-sidebar"><li><a class="section-link" href="#/?id=b" title="二 &#60;">二 &#60;</a></li></ul>',
	],
	["/gone", ""],
])("links to the sections of %s", (path, links) => {
	const { siteMap } = wikiOf({
		"_sidebar.md": "- [首页](/README.md)",
		"README.md": "# 首页 :id=home\n## 二 < :id=b\n### 三 :id=c",
	});
	expect(String(sectionLinksHtml(path, siteMap, href))).toBe(links);
});
