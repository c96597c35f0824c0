import { expect, test } from "vitest";
import { describePages } from "../../../../src/core/site/describe-pages.ts";
import { readFixtureWiki, wikiOf } from "../../fixture-wiki.ts";

test("describes a page by its title, its first sentence and the date of its check", () => {
	const page = "# 甲 :id=a\n\n最近核对：2026-11-23。\n\n- **先查**这个。\n";
	const wiki = wikiOf({ "tool/a.md": page });
	expect(describePages(wiki).get("/tool/a")).toEqual({
		path: "/tool/a",
		title: "甲",
		description: "先查这个。",
		checkedOn: "2026-11-23",
	});
});

test("describes a page by what stands outside of its elements", () => {
	const element = "<merchant-lookup>\n\n不用脚本看这里。\n\n</merchant-lookup>";
	const wiki = wikiOf({ "a.md": `# 甲 :id=a\n\n${element}\n\n讲这个。\n` });
	expect(describePages(wiki).get("/a")?.description).toBe("讲这个。");
});

test("describes a page that says nothing", () => {
	const pages = describePages(wikiOf({ "a.md": "# 甲 :id=a\n" }));
	expect(pages.get("/a")).toEqual({
		path: "/a",
		title: "甲",
		description: "",
		checkedOn: undefined,
	});
});

test("describes every entry after the pages", () => {
	const wiki = readFixtureWiki();
	const { entries } = wiki.directory;
	const pages = describePages(wiki);
	expect([...pages.keys()].slice(-entries.length - 1)).toEqual([
		"/_404",
		...entries.map(({ id }) => `/phones/${id}`),
	]);
	expect(pages.get("/phones/lakala")?.title).toBe("拉卡拉 客服电话 95016");
});
