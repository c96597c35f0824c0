import { describe, expect, test } from "vitest";
import { formatHashRoute } from "../../../../src/core/links/hash-route.ts";
import { beforeHtml } from "../../../../src/core/search/offers-html.ts";

const TASKS = [
	{ words: "注销流程", page: "/deregistration", id: "procedure" },
	{ words: "电话汇总", page: "/phones", id: "" },
];
const show = (...args: Parameters<typeof beforeHtml>) =>
	String(beforeHtml(...args));

describe("beforeHtml", () => {
	test("offers tasks", () => {
		const html = show(TASKS, [], formatHashRoute);
		expect(html).toContain(
			'<a href="#/deregistration?id=procedure">注销流程</a>',
		);
		expect(html).toContain('<a href="#/phones">电话汇总</a>');
		expect(html).not.toContain("上次打开的");
	});

	test("offers the last places as text, and a way to forget them", () => {
		const places = [
			{ page: "/phones", id: "lakala", title: "<b>拉卡拉</b>" },
			{ page: "/phones", id: "", title: "电话汇总" },
		];
		const html = show([], places, formatHashRoute);
		expect(html).toContain("&#60;b&#62;拉卡拉");
		expect(html).toContain('href="#/phones?id=lakala"');
		expect(html).toContain("search-forget");
		expect(html).not.toContain("大家常来办的事");
	});
});
