import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import { describePages } from "../../../../src/core/site/describe-pages.ts";

const markdown = readFileSync("tests/fixtures/wiki/phones.md", "utf8");
const { entries } = parseDirectory(markdown);

test("describes a page by its title, its first sentence and the date of its check", () => {
	const page = "# 甲 :id=a\n\n最近核对：2026-11-23。\n\n- **先查**这个。\n";
	expect(
		describePages([{ name: "tool/a.md", markdown: page }], []).get("/tool/a"),
	).toEqual({
		path: "/tool/a",
		title: "甲",
		description: "先查这个。",
		checkedOn: "2026-11-23",
	});
});

test("describes a page that says nothing", () => {
	const pages = describePages([{ name: "a.md", markdown: "# 甲 :id=a\n" }], []);
	expect(pages.get("/a")).toEqual({
		path: "/a",
		title: "甲",
		description: "",
		checkedOn: undefined,
	});
});

test("describes every entry after the pages", () => {
	const pages = describePages([{ name: "phones.md", markdown }], entries);
	expect([...pages.keys()]).toEqual([
		"/phones",
		...entries.map(({ id }) => `/phones/${id}`),
	]);
	expect(pages.get("/phones/lakala")?.title).toBe("拉卡拉 客服电话 95016");
});
