import { describe, expect, it } from "vitest";
import { formatHashRoute } from "../../../../src/core/links/hash-route.ts";
import { newMerchant } from "../../../../src/core/plan/merchant.ts";
import { compareText, quotaUse } from "../../../../src/core/plan/quota.ts";
import { quotaHtml } from "../../../../src/core/mine/quota-html.ts";
import { INSTANT, numbered } from "./merchants.ts";
import { sources } from "./sources.ts";

const closed = { history: [{ state: "closed", at: INSTANT }] } as const;
const html = (...merchants: Parameters<typeof quotaHtml>[0][number][]) =>
	String(quotaHtml(merchants, { sources, href: formatHashRoute }));

describe("quotaUse", () => {
	it("counts an institution once for all its prefixes, and the deregistered not at all", () => {
		const use = quotaUse(
			[
				numbered(1),
				numbered(2, {}, "910"),
				numbered(3, {}, "102"),
				numbered(4, {}, "999"),
				newMerchant({ id: "a", institution: "yi" }),
				newMerchant({ id: "b" }),
				numbered(5, { history: [...closed.history] }),
			],
			sources,
		);
		expect(use.total).toBe(6);
		expect(use.unknown).toBe(2);
		expect(use.shares.map(({ owner, count }) => [owner.key, count])).toEqual([
			["jia", 2],
			["acquirer-某银行", 1],
			["yi", 1],
		]);
	});

	it("is nothing for nobody", () => {
		expect(quotaUse([], sources)).toEqual({ total: 0, shares: [], unknown: 0 });
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

describe("compareText", () => {
	it.each([
		["a", "b", -1],
		["b", "a", 1],
		["a", "a", 0],
	])("%s beside %s is %i", (one, other, order) => {
		expect(compareText(one, other)).toBe(order);
	});
});
