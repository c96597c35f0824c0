import { describe, expect, it } from "vitest";
import { wikiOf } from "../fixture-wiki.ts";

const WIKI = wikiOf({
	"README.md": "# 首页 :id=home",
	"_404.md": "# 没有 :id=not-found",
	"_sidebar.md":
		"- 产品\n  - [云](/云闪付.md)\n- [首页](/README.md)\n- [丢了](/gone.md)",
	"acquirers.md": "# 别的 :id=acquirers\n\n| 102 | 工行 | 银行 |",
	"phones.md": "# 电话 :id=phones\n\n### 甲 :id=jia\n\n- 客服电话：95016",
	"tool/_part.md": "# 不是一页",
	"云闪付.md": "# 云闪付 :id=ysf",
});

describe("readWiki", () => {
	it("has the pages in the order of the sidebar, the others after them", () => {
		expect(WIKI.pages.map(({ path, isListed }) => [path, isListed])).toEqual([
			["/云闪付", true],
			["/", true],
			["/acquirers", false],
			["/phones", false],
		]);
		expect(WIKI.notFound?.title).toBe("没有");
	});

	it("reads the directory and the acquirers", () => {
		expect(WIKI.directory.title).toBe("电话");
		expect(WIKI.directory.entries.map(({ id }) => id)).toEqual(["jia"]);
		expect(WIKI.acquirers.map(({ code }) => code)).toEqual(["102"]);
	});

	it("knows the places of the sidebar's pages, and a page that is gone by its name", () => {
		expect(WIKI.siteMap.map(({ path, title }) => [path, title])).toEqual([
			["/云闪付", "云闪付"],
			["/", "首页"],
			["/gone", "丢了"],
		]);
		expect(WIKI.problems).toMatchObject([
			{ file: "docs/gone.md", message: "这个文件读不到" },
		]);
	});

	it("makes the page of changes where the sidebar names it", () => {
		const { pages, siteMap, problems } = wikiOf({
			"_sidebar.md": "- [更新](/changes.md)",
			"phones.md": "### 甲 :id=jia\n- 变更：2026-11-26 改了",
		});
		expect(pages[0]).toMatchObject({ path: "/changes", isListed: true });
		expect(siteMap[0]?.places.map(({ id }) => id)).toEqual([
			"changes",
			"on-2026-11-26",
		]);
		expect(problems).toEqual([]);
	});

	it("reads nothing out of nothing", () => {
		const empty = wikiOf({});
		expect(empty.pages).toEqual([]);
		expect(empty.notFound).toBeUndefined();
		expect(empty.directory.entries).toEqual([]);
	});

	it.each([
		["a page of the sidebar", "- [深](/deep.md)", "深"],
		["another page", "", "/deep"],
	])(
		"costs no page but its own what is nested too deep: %s",
		(_, sidebar, title) => {
			const { pages, problems } = wikiOf({
				"_sidebar.md": `${sidebar}\n- [首页](/README.md)`,
				"README.md": "# 首页 :id=home",
				"deep.md": `# 深 :id=deep\n\n${">".repeat(20_000)} 底`,
			});
			expect(pages.find(({ path }) => path === "/deep")).toMatchObject({
				title,
				headings: [],
			});
			expect(pages.find(({ path }) => path === "/")?.title).toBe("首页");
			expect(problems).toMatchObject([{ file: "docs/deep.md", line: 1 }]);
		},
	);

	it("goes on without a directory and a sidebar that are nested too deep", () => {
		const deep = ">".repeat(20_000);
		const wiki = wikiOf({
			"_sidebar.md": deep,
			"phones.md": deep,
			"README.md": "# 首页 :id=home",
		});
		expect(wiki.directory.entries).toEqual([]);
		expect(wiki.pages.map(({ title }) => title)).toEqual(["/phones", "首页"]);
		expect(wiki.problems.map(({ file }) => file)).toEqual(["docs/phones.md"]);
	});
});
