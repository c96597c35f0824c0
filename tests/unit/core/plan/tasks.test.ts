import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Call, newCall } from "../../../../src/core/plan/call.ts";
import {
	isOpen,
	type Merchant,
	newMerchant,
	type State,
} from "../../../../src/core/plan/merchant.ts";
import { OVER_A_YEAR } from "../../../../src/core/plan/month.ts";
import type { Task } from "../../../../src/core/plan/task.ts";
import { planTasks } from "../../../../src/core/plan/tasks.ts";
import { anyMerchants, INSTANT, numbered, TODAY } from "./merchants.ts";
import { sources } from "./sources.ts";

const agenda = (
	merchants: readonly Merchant[],
	calls: readonly Call[] = [],
	today = TODAY,
) => planTasks({ merchants, calls }, sources, today);

/** A task in a word each: what, whose, and the ends of its numbers. */
const tasks = (...merchants: readonly Merchant[]) =>
	agenda(merchants).now.map(inAWord);

function inAWord(task: Task): string {
	const ends = task.errands.map(({ merchant }) => merchant.id.slice(-1));
	const key = "owner" in task ? task.owner.key : "";
	const rung = task.kind === "complain" ? ` ${task.rung}` : "";
	return `${task.kind} ${key} ${ends.join("")}${rung}`;
}

const later = (
	merchants: readonly Merchant[],
	calls: readonly Call[] = [],
	today = TODAY,
) =>
	agenda(merchants, calls, today).later.map(
		(task) => `${task.from} ${inAWord(task)}`,
	);

const inState = (state: State, serial = 1, prefix = "822") =>
	numbered(serial, { history: [{ state, at: INSTANT }] }, prefix);
const call = (known: Partial<Call> = {}) =>
	newCall({ id: "c", owner: "jia", at: INSTANT, ...known });

describe("planTasks", () => {
	it("puts first what one can end oneself, whoever it belongs to", () => {
		expect(
			tasks(
				numbered(1),
				numbered(2, { lastTrade: OVER_A_YEAR }, "854"),
				numbered(3, { lastTrade: "2025-10" }),
			),
		).toEqual(["self-service  23", "call jia 1"]);
	});

	it("calls institutions above their limit first, then those with printed codes", () => {
		expect(
			tasks(
				numbered(1, { device: "plate" }, "102"),
				numbered(2),
				numbered(3),
				numbered(4, { leaves: false }),
			),
		).toEqual(["call jia 23", "call acquirer-某银行 1"]);
	});

	it("takes within a call codes before machines, then what is of no use", () => {
		expect(
			tasks(
				numbered(1, { device: "machine", fault: "useless" }),
				numbered(2, { device: "machine", fault: "raised" }),
				numbered(3, { fault: "discontinued" }),
				numbered(4, { device: "plate" }),
				numbered(5),
			),
		).toEqual(["call jia 43215"]);
	});

	it("calls an institution that has closed before one that has not", () => {
		expect(tasks(numbered(1, {}, "102"), numbered(2, {}, "854"))).toEqual([
			"call yi 2",
			"call acquirer-某银行 1",
		]);
	});

	it("asks last whose a number is, and complains about refusals", () => {
		expect(
			tasks(
				numbered(1, {}, "999"),
				numbered(2, {}, "102"),
				inState("refused", 3),
				newMerchant({ id: "x" }),
			),
		).toEqual([
			"call acquirer-某银行 2",
			"identify prefix-999 1",
			"identify unknown x",
			"complain jia 3 institution",
		]);
	});

	it("says why, with the place where the wiki says so", () => {
		const { now } = agenda([
			numbered(1, { lastTrade: OVER_A_YEAR }),
			numbered(2, { device: "plate", fault: "raised" }, "854"),
			...[3, 4, 5].map((each) => numbered(each)),
			numbered(6, {}, "999"),
			inState("refused", 7, "856"),
		]);
		expect(now.map(({ reasons }) => reasons[0]?.id)).toEqual([
			"self-service",
			"crowded-first",
			"qr-plates-first",
			"unknown-prefix",
			"complaint",
		]);
		expect(now[2]?.errands[0]?.reasons.map(({ id }) => id)).toEqual([
			"qr-plates-first",
			"old-machines",
			"changed-first",
		]);
	});

	const applied = inState("applied");
	const promised = (on: string) =>
		call({ outcome: "agreed", promised: on, about: [applied.id] });

	it.each([
		["2026-11-24", ["check jia 1", "call yi 2"], []],
		["2026-11-23", ["check jia 1", "call yi 2"], []],
		["2026-11-25", ["call yi 2"], ["2026-11-25 check jia 1"]],
		["", ["call yi 2"], ["2026-12-01 check jia 1"]],
	])(
		"of a promise until %j asks on its day, before all else",
		(on, now, then) => {
			const merchants = [applied, numbered(2, {}, "854")];
			const found = agenda(merchants, [promised(on)]);
			expect(found.now.map(inAWord)).toEqual(now);
			expect(later(merchants, [promised(on)])).toEqual(then);
		},
	);

	it("reads promises of before calls named their merchants, by their instant", () => {
		expect(later([applied], [call({ promised: "2026-11-27" })])).toEqual([
			"2026-11-27 check jia 1",
		]);
		const other = call({ promised: "2026-11-27", at: "2026-11-25T00:00:00Z" });
		expect(later([applied], [other])).toEqual(["2026-12-01 check jia 1"]);
	});

	it("puts the older promise first, and says who has said nothing", () => {
		const other = inState("applied", 2, "854");
		const calls = [
			promised("2026-11-22"),
			call({ id: "d", owner: "yi", promised: "2026-11-21", about: [other.id] }),
		];
		const third = inState("applied", 3, "102");
		const { now } = agenda([applied, other, third], calls, "2026-12-09");
		expect(now.map(inAWord)).toEqual([
			"check yi 2",
			"check jia 1",
			"check acquirer-某银行 3",
		]);
		expect(now.map(({ reasons }) => reasons[0]?.text)).toEqual([
			"说好的日子到了",
			"说好的日子到了",
			"办了一周，该看看了",
		]);
	});

	const missed = call({ outcome: "missed", phone: "95016" });

	it.each([
		["a call missed today", [missed], TODAY, "2026-11-25"],
		["a call missed yesterday", [missed], "2026-11-25", undefined],
		[
			"a call answered after a missed one",
			[
				missed,
				call({ id: "d", at: "2026-11-24T09:00:00.000Z", outcome: "refused" }),
			],
			TODAY,
			undefined,
		],
		[
			"a complaint missed today",
			[{ ...missed, rung: "hotline-12363" as const }],
			TODAY,
			undefined,
		],
		[
			"somebody else's missed call",
			[{ ...missed, owner: "yi" }],
			TODAY,
			undefined,
		],
	])("after %s asks when it should", (_, calls, today, from) => {
		const { now, later: then } = agenda([numbered(1)], calls, today);
		expect([...now, ...then].map((task) => task.from)).toEqual([from]);
	});

	const ahead = { lastTrade: "2026-01" };

	it.each([
		["2026-11-24", { isWaiting: true }, [], ["2027-02 wait  1"]],
		["2027-01-31", { isWaiting: true }, [], ["2027-02 wait  1"]],
		["2027-02-01", { isWaiting: true }, ["self-service  1"], []],
		["2027-02-01", {}, ["self-service  1"], []],
		["2027-02-01", { isPhoneOnly: true }, ["call jia 1"], []],
		["2026-11-24", {}, ["call jia 1"], []],
		["2026-11-24", { isWaiting: true, lastTrade: "" }, ["call jia 1"], []],
	])(
		"on %s, of a merchant last used in January, %j",
		(today, known, now, then) => {
			const merchants = [numbered(1, { ...ahead, ...known })];
			expect(agenda(merchants, [], today).now.map(inAWord)).toEqual(now);
			expect(later(merchants, [], today)).toEqual(then);
		},
	);

	it.each([
		["nothing presses", [numbered(1, ahead)], "2027-02"],
		[
			"the institution is above its limit",
			[1, 2, 3].map((n) => numbered(n, ahead)),
			undefined,
		],
		["the institution has closed", [numbered(1, ahead, "854")], undefined],
		[
			"the quota is exceeded",
			["102", "854", "855", "856", "857", "822"].map((prefix, n) =>
				numbered(n, ahead, prefix),
			),
			undefined,
		],
		["the reader does not know the month", [numbered(1)], undefined],
	])("offers to wait, or not, where %s", (_, merchants, month) => {
		const { now } = agenda(merchants);
		const offers = now.flatMap(({ errands }) =>
			errands.map((each) => each.waitUntil),
		);
		expect(new Set(offers)).toEqual(new Set([month]));
	});

	const refusal = (rung: Call["rung"], known: Partial<Call> = {}) =>
		call({
			id: rung || "x",
			rung,
			outcome: "refused",
			about: [numbered(1).id],
			...known,
		});

	it.each([
		["nobody", [refusal("")], "institution"],
		["the institution", [refusal("institution")], "hotline-12363"],
		[
			"the PBOC too",
			[refusal("institution"), refusal("hotline-12363")],
			"hotline-pcac",
		],
		[
			"all",
			[
				...(["institution", "hotline-12363", "hotline-pcac"] as const),
				"hotline-12378" as const,
			].map((rung) => refusal(rung)),
			"undefined",
		],
		[
			"somebody whom nobody reached",
			[
				refusal("institution", {
					outcome: "missed",
					at: "2026-11-23T00:00:00Z",
				}),
			],
			"institution",
		],
		[
			"the institution about another merchant",
			[refusal("institution", { about: ["x"] })],
			"institution",
		],
	])("after a complaint to %s goes to the next", (_, calls, rung) => {
		expect(agenda([inState("refused")], calls).now.map(inAWord)).toEqual([
			`complain jia 1 ${rung}`,
		]);
	});

	it("begins complaints anew for a merchant that came back", () => {
		const history = [
			{ state: "refused", at: INSTANT },
			{ state: "todo", at: "2026-11-25T00:00:00.000Z" },
			{ state: "refused", at: "2026-11-26T00:00:00.000Z" },
		] as const;
		const back = numbered(1, { history: [...history] });
		expect(agenda([back], [refusal("institution")]).now.map(inAWord)).toEqual([
			"complain jia 1 institution",
		]);
	});

	it("skips an institution that has ended", () => {
		const merchants = [
			inState("refused", 1, "854"),
			inState("refused", 2, "855"),
		];
		expect(agenda(merchants).now.map(inAWord)).toEqual([
			"complain yi 1 hotline-12363",
			"complain wu 2 institution",
		]);
	});

	it("waits for the answer to a complaint, then goes to the next", () => {
		const accepted = refusal("hotline-12363", {
			...{ outcome: "accepted", promised: "2026-11-27" },
		});
		const merchants = [inState("complained")];
		const calls = [refusal("institution"), accepted];
		expect(later(merchants, calls)).toEqual([
			"2026-11-27 complain jia 1 hotline-pcac",
		]);
		expect(agenda(merchants, calls, "2026-11-27").now.map(inAWord)).toEqual([
			"complain jia 1 hotline-pcac",
		]);
		const missedToday = call({
			...{ id: "m", rung: "hotline-pcac", outcome: "missed" },
			at: "2026-11-27T02:00:00.000Z",
		});
		expect(later(merchants, [...calls, missedToday], "2026-11-27")).toEqual([
			"2026-11-28 complain jia 1 hotline-pcac",
		]);
	});

	const anyCalls = fc.array(
		fc.record({
			id: fc.uuid(),
			owner: fc.constantFrom("jia", "yi", "acquirer-某银行"),
			outcome: fc.constantFrom("agreed", "refused", "missed", "accepted"),
			rung: fc.constantFrom("", "institution", "hotline-12363"),
			promised: fc.constantFrom("", "2026-11-20", "2026-12-01"),
			at: fc.constantFrom(INSTANT, "2026-11-20T08:00:00.000Z"),
			about: fc.subarray(["1", "2", "3"].map((n) => numbered(Number(n)).id)),
		}),
		{ maxLength: 6 },
	);

	it("has each merchant that is to go once, in one order, whatever was said", () => {
		fc.assert(
			fc.property(
				anyMerchants.chain((list) =>
					fc.tuple(
						fc.constant(list),
						fc.shuffledSubarray(list, { minLength: list.length }),
					),
				),
				anyCalls,
				([merchants, shuffled], said) => {
					const calls = said.map((each) => newCall(each as Call));
					const order = agenda(merchants, calls);
					const words = ({ now, later: then }: typeof order) =>
						[...now, ...then].map(inAWord);
					expect(words(agenda(shuffled, [...calls].reverse()))).toEqual(
						words(order),
					);
					const ids = [...order.now, ...order.later].flatMap(({ errands }) =>
						errands.map(({ merchant }) => merchant.id),
					);
					const wanted = merchants
						.filter((each) => each.leaves && isOpen(each))
						.map(({ id }) => id);
					expect([...ids].sort()).toEqual([...wanted].sort());
				},
			),
		);
	});
});
