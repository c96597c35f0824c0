import { describe, expect, test } from "vitest";
import {
	type StaticPage,
	staticPageHtml,
} from "../../../src/core/static-page.ts";

const PAGE: StaticPage = {
	path: "/tool/lkl",
	from: "/tool/lkl",
	base: undefined,
	title: "拉卡拉 <b>",
	description: '一句"话"',
	article:
		'<p><a class="vcard" href="/vcards/a.vcf">存</a><a href="//b.example">外</a></p><merchant-lookup>',
	sidebar:
		'<ul ><li><a href="../../" >首页</a></li><li>产品<ul ><li><a href="../../tool/lkl/" >拉卡拉</a></li></ul></li></ul>',
	sections: '<ul class="app-sub-sidebar"></ul>',
	style: "assets/a.css",
	script: "assets/a.js",
	jsonLd: undefined,
};
const show = (known: Partial<StaticPage> = {}) =>
	staticPageHtml({ ...PAGE, ...known });

describe("staticPageHtml", () => {
	test.each([
		["<title>拉卡拉 &#60;b&#62; - 小微注销</title>", "its title, escaped"],
		['content="一句&#34;话&#34;"', "its description, escaped"],
		['<link rel="stylesheet" href="../../assets/a.css">', "its style sheet"],
		['<script type="module" src="../../assets/a.js">', "its script"],
		['href="../../vcards/a.vcf"', "a file of the site, relative"],
		['href="//b.example"', "another host's address, as it is"],
		['<merchant-lookup><form class="lookup"', "the lookup's form"],
		[
			'<li aria-current="page"><a href="../../tool/lkl/" >拉卡拉</a><ul class="app-sub-sidebar"></ul>',
			"the page in the sidebar",
		],
		['<li class="group">产品<ul>', "a group of the sidebar"],
	])("has %s: %s", (html) => {
		expect(show()).toContain(html);
	});

	test("has a base where it is shown at any address", () => {
		expect(show({ from: "/", base: "/wiki/" })).toContain(
			'<base href="/wiki/">',
		);
		expect(show()).not.toContain("<base");
	});

	test("names the wiki once, and holds structured data", () => {
		expect(show({ title: "小微注销" })).toContain("<title>小微注销</title>");
		expect(show({ jsonLd: '{"a":1}' })).toContain('ld+json">{"a":1}</script>');
	});
});
