import { expect, test } from "vitest";
import { llmsText } from "../../../../src/core/site/llms-text.ts";

const page = (path: string, title: string, markdown = "") => ({
	...{ path, title, markdown },
	description: `${title}说什么`,
	checkedOn: "2026-11-26",
});

test("lists pages with their dates, warnings and data", () => {
	const pages = [
		page("/", "首页"),
		page(
			"/phones",
			"电话",
			"# 电话\n\n> [!WARNING]\n> 号码少一位，\n> 看[这里](/a.md)。\n\n> [!TIP]\n> 提示\n",
		),
		{ ...page("/a", "甲"), checkedOn: undefined },
	];
	const text = llmsText(pages, [["directory.json", "电话表"]]);
	expect(text).toMatch(/^# 小微注销\n\n> 首页说什么\n/);
	expect(text).toContain("内容核对到 2026-11-26。");
	expect(text).toContain("\n- 电话：号码少一位，看这里。\n");
	expect(text).not.toContain("提示");
	expect(text).toContain(
		"\n- [电话](phones/index.md)：电话说什么（核对：2026-11-26）\n",
	);
	expect(text).toContain("\n- [甲](a/index.md)：甲说什么\n");
	expect(text).toContain("\n- [directory.json](directory.json)：电话表\n");
});

test("says that no date is known of a wiki without dates", () => {
	expect(llmsText([], [])).toContain("没有写核对的日期。");
});
