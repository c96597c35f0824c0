import { describe, expect, it } from "vitest";
import { newMerchant } from "../../../../src/core/plan/merchant.ts";
import { quotaUse } from "../../../../src/core/plan/quota.ts";
import { INSTANT, numbered } from "./merchants.ts";
import { sources } from "./sources.ts";

const closed = { history: [{ state: "closed", at: INSTANT }] } as const;

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
