import { describe, expect, it } from "vitest";
import { formatHashRoute } from "../../../../src/core/links/hash-route.ts";
import { quotaHtml, quotaLine } from "../../../../src/core/mine/quota-html.ts";
import { quotaUse } from "../../../../src/core/plan/quota.ts";
import { numbered } from "../plan/merchants.ts";
import { sources } from "../plan/sources.ts";

const html = (...merchants: Parameters<typeof quotaHtml>[0][number][]) =>
	String(quotaHtml(merchants, { sources, href: formatHashRoute }));

describe("quotaLine", () => {
	it.each([
		["10 户中占 0 · 5 家中占 0", []],
		["10 户中占 1 · 5 家中占 1", [numbered(1)]],
		[
			"10 户中占 4 · 5 家中占 2 · 甲<公司>超 1 户",
			[...[1, 2, 3].map((each) => numbered(each)), numbered(4, {}, "102")],
		],
	])("says: %s", (words, merchants) => {
		expect(quotaLine(quotaUse(merchants, sources))).toBe(words);
	});
});

describe("quotaHtml", () => {
	it.each([
		["1 户，还能办 9 户；全部注销后剩 0 户", [numbered(1)]],
		["2 户，满了", [numbered(1), numbered(2)]],
		[
			"3 户，超了 1 户；全部注销后剩 0 户",
			[1, 2, 3].map((each) => numbered(each)),
		],
		[
			"4 户，超了 2 户；全部注销后剩 3 户，还是超",
			[1, 2, 3, 4].map((each) => numbered(each, { leaves: each === 1 })),
		],
		["另有 1 户不知道是哪家", [numbered(1, {}, "999")]],
		["这里按 10 户算。</p>", [numbered(1)]],
		[
			"这里按 10 户算；按 15 户算没有超。",
			Array.from({ length: 11 }, (_, each) => numbered(each)),
		],
		[
			"按 15 户算也超了 1 户",
			Array.from({ length: 16 }, (_, each) => numbered(each)),
		],
	])("says: %s", (words, merchants) => {
		expect(html(...merchants)).toContain(words);
	});

	it("escapes names and links each limit to its section", () => {
		expect(html(numbered(1))).toContain("甲&#60;公司&#62;");
		expect(html(numbered(1))).toContain("#/concepts?id=two-each");
	});
});
