import { describe, expect, it } from "vitest";
import { formatHashRoute } from "../../../../src/core/links/hash-route.ts";
import { dueHtml } from "../../../../src/core/mine/due-html.ts";
import { newCall, RUNGS } from "../../../../src/core/plan/call.ts";
import type { Plan } from "../../../../src/core/plan/merchant.ts";
import { OVER_A_YEAR } from "../../../../src/core/plan/month.ts";
import { INSTANT, numbered, TODAY } from "../plan/merchants.ts";
import { sources } from "../plan/sources.ts";

const BEFORE = "2026-11-22T08:00:00.000Z";
const applied = numbered(1, { history: [{ state: "applied", at: BEFORE }] });
const promised = newCall({
	...{ id: "c", owner: "jia", at: BEFORE, about: [applied.id] },
	...{ outcome: "agreed", promised: TODAY },
});
const missed = newCall({
	id: "m",
	owner: "jia",
	at: BEFORE,
	outcome: "missed",
});
const complained = numbered(1, {
	history: [{ state: "complained", at: BEFORE }],
});
const refused = numbered(1, { history: [{ state: "refused", at: BEFORE }] });
const tell = (plan: Partial<Plan>, today = TODAY) =>
	dueHtml({
		plan: { merchants: [], calls: [], ...plan },
		...{ sources, href: formatHashRoute, today },
	});

describe("dueHtml", () => {
	it("leads to the list in one line", () => {
		expect(String(tell({ merchants: [applied], calls: [promised] }))).toBe(
			'今天有 1 件事要做：<a href="#/mine">看甲&#60;公司&#62;的 1 户注销了没有</a>',
		);
	});

	it.each([
		["注销了没有", { merchants: [applied] }, "2026-11-29"],
		[
			"自己在云闪付里中止 1 户",
			{ merchants: [numbered(1, { lastTrade: "2025-10" })] },
			TODAY,
		],
		[
			"打给甲&#60;公司&#62;，注销 1 户",
			{ merchants: [numbered(1)], calls: [missed] },
			TODAY,
		],
		[
			"投诉甲&#60;公司&#62;，1 户",
			{
				merchants: [refused],
				calls: [{ ...missed, rung: "institution" as const }],
			},
			TODAY,
		],
		[
			"投诉甲&#60;公司&#62;，1 户",
			{
				merchants: [complained],
				calls: RUNGS.map((rung) => ({
					...{ ...promised, id: rung, rung },
					outcome: "accepted" as const,
				})),
			},
			TODAY,
		],
		[
			'今天有 2 件事要做：<a href="#/mine">先看甲',
			{
				merchants: [applied, numbered(2, { lastTrade: "2025-10" })],
				calls: [promised],
			},
			TODAY,
		],
	])("says %s of %j", (words, plan, today) => {
		expect(String(tell(plan, today))).toContain(words);
	});

	it.each([
		["nothing is kept", {}],
		[
			"what was promised is still to come",
			{
				merchants: [applied],
				calls: [{ ...promised, promised: "2026-11-25" }],
			},
		],
		[
			"what can be done was so on any day",
			{
				merchants: [
					numbered(1),
					numbered(2, { lastTrade: OVER_A_YEAR }),
					numbered(3, {}, "999"),
				],
			},
		],
		[
			"nobody answered today",
			{ merchants: [numbered(1)], calls: [{ ...missed, at: INSTANT }] },
		],
		[
			"somebody answered after nobody had",
			{
				merchants: [numbered(1)],
				calls: [
					missed,
					{ ...missed, id: "n", at: INSTANT, outcome: "" as const },
				],
			},
		],
		["it is refused, which waits for no day", { merchants: [refused] }],
	])("says nothing where %s", (_, plan) => {
		expect(tell(plan)).toBeUndefined();
	});
});
