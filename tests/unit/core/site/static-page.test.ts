import { describe, expect, test } from "vitest";
import {
	INLINE_SCRIPTS,
	inlineScripts,
	type PageFrame,
	type StaticPage,
	staticPageHtml,
} from "../../../../src/core/site/static-page.ts";
import { html } from "../../../../src/core/text/html.ts";

const PAGE: StaticPage = {
	path: "/tool/lkl",
	base: undefined,
	title: "拉卡拉 <b>",
	description: '一句"话"',
	checkedOn: undefined,
	article: html`<p>文章</p>`,
	sidebar: html`<ul></ul>`,
	jsonLd: undefined,
};
const FRAME: PageFrame = {
	style: ({ path }) => `/*${path}*/`,
	printStyle: "assets/p.css",
	script: "assets/a.js",
	oldRoutes: "follow()",
	policy: () => "default-src 'none'",
	url: undefined,
	feed: "feed.xml",
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
		[
			'<link rel="alternate" type="application/atom+xml" title="最近更新" href="../../feed.xml">',
			"the feed",
		],
		["<style>/*/tool/lkl*/</style>", "its own styles"],
		['media="print" href="../../assets/p.css"', "the printed page's styles"],
		['<script type="module" src="../../assets/a.js">', "its script"],
		['<link rel="canonical" href="./">', "itself as canonical"],
		['tabindex="-1"><p>文章</p></article>', "its article"],
		['aria-label="主导航"><ul></ul></nav>', "the sidebar"],
		...INLINE_SCRIPTS.map((script) => [`>${script}</script>`, "a script"]),
	])("has %s: %s", (html) => {
		expect(show()).toContain(html);
	});

	test("follows old addresses on the home page alone, first of all", () => {
		const [head = ""] = show({ path: "/" }).split("<title>");
		expect(head).toContain("<script>follow()</script>");
		expect(show()).not.toContain("follow()");
	});

	test.each(["/", "/tool/lkl"])("lists the scripts inside %s", (path) => {
		const inside = show({ path }).matchAll(
			/<script(?: type="speculationrules")?>(.*?)<\/script>/gs,
		);
		const scripts = [...inside].map(([, script]) => script);
		expect(scripts.sort()).toEqual(
			[...inlineScripts({ ...PAGE, path }, FRAME)].sort(),
		);
	});

	test("lets no phone make links of digits", () => {
		expect(show()).toContain('name="format-detection" content="telephone=no');
	});

	test("links from the root where it is shown at any address", () => {
		const page = show({
			...{ path: "/_404", base: "/wiki/" },
		});
		expect(page).toContain('src="/wiki/assets/a.js"');
		expect(page).toContain('content="noindex"');
		expect(page).not.toContain("canonical");
	});

	test("has whole addresses where it is known where it is published", () => {
		const page = show({}, { url: "https://a.example/", image: () => "i.png" });
		expect(page).toContain(
			'<link rel="canonical" href="https://a.example/tool/lkl/">',
		);
		expect(page).toContain('og:image" content="https://a.example/i.png"');
		expect(page).toContain('og:url" content="https://a.example/tool/lkl/"');
	});

	test("has a relative image where that is not known", () => {
		const page = show({}, { image: () => "i.png" });
		expect(page).toContain('og:image" content="../../i.png"');
	});

	test("names no feed where there is none", () => {
		expect(show({}, { feed: undefined })).not.toContain("atom");
	});

	test("names the wiki once, and holds structured data", () => {
		expect(show({ title: "小微注销" })).toContain("<title>小微注销</title>");
		expect(show({ jsonLd: '{"a":1}' })).toContain('ld+json">{"a":1}</script>');
	});
});
