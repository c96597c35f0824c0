import { describe, expect, test } from "vitest";
import {
	INLINE_SCRIPTS,
	type PageFrame,
	type StaticPage,
	staticPageHtml,
} from "../../../../src/core/site/static-page.ts";

const PAGE: StaticPage = {
	path: "/tool/lkl",
	base: undefined,
	title: "拉卡拉 <b>",
	description: '一句"话"',
	checkedOn: undefined,
	article:
		'<p><a class="vcard" href="/vcards/a.vcf">存</a><a href="//b.example">外</a><a href="phones/" >内</a></p><merchant-lookup>',
	sidebar:
		'<ul ><li><a href="../../" >首页</a></li><li>产品<ul ><li><a href="../../tool/lkl/" >拉卡拉</a></li></ul></li></ul>',
	sections: '<ul class="app-sub-sidebar"></ul>',
	jsonLd: undefined,
};
const FRAME: PageFrame = {
	style: ({ path }) => `/*${path}*/`,
	printStyle: "assets/p.css",
	script: "assets/a.js",
	policy: "default-src 'none'",
	url: undefined,
	image: () => undefined,
};
const show = (
	known: Partial<StaticPage> = {},
	frame: Partial<PageFrame> = {},
) => staticPageHtml({ ...PAGE, ...known }, { ...FRAME, ...frame });

describe("staticPageHtml", () => {
	test.each([
		["<title>拉卡拉 &#60;b&#62; - 小微注销</title>", "its title, escaped"],
		['content="一句&#34;话&#34;"', "its description, escaped"],
		["content=\"default-src 'none'\"", "its policy"],
		["<style>/*/tool/lkl*/</style>", "its own styles"],
		['media="print" href="../../assets/p.css"', "the printed page's styles"],
		['<script type="module" src="../../assets/a.js">', "its script"],
		['<link rel="canonical" href="./">', "itself as canonical"],
		['href="../../vcards/a.vcf"', "a file of the site, relative"],
		['href="//b.example"', "another host's address, as it is"],
		['<a href="phones/">内', "a link without the compiler's spaces"],
		['<merchant-lookup><form class="lookup"', "the lookup's form"],
		[
			'<li aria-current="page"><a href="../../tool/lkl/">拉卡拉</a><ul class="app-sub-sidebar"></ul>',
			"the page in the sidebar",
		],
		['<li class="group">产品<ul>', "a group of the sidebar"],
		...INLINE_SCRIPTS.map((script) => [`>${script}</script>`, "a script"]),
	])("has %s: %s", (html) => {
		expect(show()).toContain(html);
	});

	test("links from the root where it is shown at any address", () => {
		const html = show({
			...{ path: "/_404", base: "/wiki/" },
			article: '<a href="../phones/" >内</a><a href="#not-found">此</a>',
		});
		expect(html).toContain('src="/wiki/assets/a.js"');
		expect(html).toContain('<a href="/wiki/phones/">内');
		expect(html).toContain('<a href="#not-found">此');
		expect(html).toContain('content="noindex"');
		expect(html).not.toContain("canonical");
	});

	test("has whole addresses where it is known where it is published", () => {
		const html = show({}, { url: "https://a.example/", image: () => "i.png" });
		expect(html).toContain(
			'<link rel="canonical" href="https://a.example/tool/lkl/">',
		);
		expect(html).toContain('og:image" content="https://a.example/i.png"');
		expect(html).toContain('og:url" content="https://a.example/tool/lkl/"');
	});

	test("has a relative image where that is not known", () => {
		const html = show({}, { image: () => "i.png" });
		expect(html).toContain('og:image" content="../../i.png"');
	});

	test("names the wiki once, and holds structured data", () => {
		expect(show({ title: "小微注销" })).toContain("<title>小微注销</title>");
		expect(show({ jsonLd: '{"a":1}' })).toContain('ld+json">{"a":1}</script>');
	});
});
