import { describe, expect, it } from "vitest";
import { formatHashRoute } from "../../../../src/core/links/hash-route.ts";
import { quotaHtml, quotaLine } from "../../../../src/core/mine/quota-html.ts";
import { quotaUse } from "../../../../src/core/plan/quota.ts";
import { numbered } from "../plan/merchants.ts";
import { sources } from "../plan/sources.ts";

const html = (...merchants: Parameters<typeof quotaHtml>[0][number][]) =>
	String(quotaHtml(merchants, { sources, href: formatHashRoute }));

/** Prefixes of five institutions. */
const FIVE = ["822", "854", "855", "856", "857"];

describe("quotaLine", () => {
	it.each([
		["10 户中占 0 · 5 家中占 0", []],
		["10 户中占 1 · 5 家中占 1", [numbered(1)]],
		[
			"10 户中占 4 · 5 家中占 2 · 甲<公司>超 1 户",
			[...[1, 2, 3].map((each) => numbered(each)), numbered(4, {}, "102")],
		],
		[
			"10 户满了 · 5 家中占 1 · 甲<公司>超 8 户",
			Array.from({ length: 10 }, (_, each) => numbered(each)),
		],
		[
			"10 户中占 12，超 2 户 · 5 家中占 1 · 甲<公司>超 10 户",
			Array.from({ length: 12 }, (_, each) => numbered(each)),
		],
		["10 户中占 5 · 5 家满了", FIVE.map((code) => numbered(1, {}, code))],
		[
			"10 户中占 6 · 5 家中占 6，超 1 家",
			[...FIVE, "102"].map((code) => numbered(1, {}, code)),
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

	it.each([
		['<span data-level="full">5 家满了</span>', FIVE],
		['<span data-level="over">5 家中占 6，超 1 家</span>', [...FIVE, "102"]],
		['<li class="gauge" data-level="full">', FIVE],
		['<li class="gauge" data-level="over">', [...FIVE, "102"]],
		["<span>5 家中占 1</span>", ["822"]],
	])("marks what is full, or over: %s", (words, codes) => {
		expect(html(...codes.map((code) => numbered(1, {}, code)))).toContain(
			words,
		);
	});

	it("escapes names and links each limit to its section", () => {
		expect(html(numbered(1))).toContain("甲&#60;公司&#62;");
		expect(html(numbered(1))).toContain("#/concepts?id=two-each");
	});
});
