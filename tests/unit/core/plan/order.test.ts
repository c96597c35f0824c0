import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	isOpen,
	newMerchant,
	stateOf,
} from "../../../../src/core/plan/merchant.ts";
import { planTasks, type Task } from "../../../../src/core/plan/order.ts";
import { anyMerchants, INSTANT, numbered } from "./merchants.ts";
import { sources } from "./sources.ts";

/** A task in a word each: what, whose, and the ends of its numbers. */
const tasks = (...merchants: Parameters<typeof planTasks>[0][number][]) =>
	planTasks(merchants, sources).map(inAWord);

function inAWord(task: Task): string {
	const ends = task.errands.map(({ merchant }) => merchant.id.slice(-1));
	const key = task.kind === "self-service" ? "" : task.owner.key;
	return `${task.kind} ${key} ${ends.join("")}`;
}

describe("planTasks", () => {
	it("puts first what one can end oneself, whoever it belongs to", () => {
		expect(
			tasks(
				numbered(1),
				numbered(2, { isIdle: true }, "854"),
				numbered(3, { isIdle: true }),
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
		const refused = { history: [{ state: "refused" as const, at: INSTANT }] };
		expect(
			tasks(
				numbered(1, {}, "999"),
				numbered(2, {}, "102"),
				numbered(3, refused),
				newMerchant({ id: "x" }),
			),
		).toEqual([
			"call acquirer-某银行 2",
			"identify prefix-999 1",
			"identify unknown x",
			"complain jia 3",
		]);
	});

	it("says why, with the place where the wiki says so", () => {
		const [self, call] = planTasks(
			[
				numbered(1, { isIdle: true }),
				numbered(2, { device: "plate", fault: "raised" }, "854"),
			],
			sources,
		);
		expect(self?.reasons[0]?.id).toBe("self-service");
		expect(call?.errands[0]?.reasons.map(({ id }) => id)).toEqual([
			"qr-plates-first",
			"old-machines",
			"changed-first",
		]);
	});

	it("has each merchant that is to go and can be acted on once, in one order", () => {
		fc.assert(
			fc.property(
				anyMerchants.chain((list) =>
					fc.tuple(
						fc.constant(list),
						fc.shuffledSubarray(list, { minLength: list.length }),
					),
				),
				([merchants, shuffled]) => {
					const order = planTasks(merchants, sources);
					expect(planTasks(shuffled, sources).map(inAWord)).toEqual(
						order.map(inAWord),
					);
					const ids = order.flatMap(({ errands }) =>
						errands.map(({ merchant }) => merchant.id),
					);
					const wanted = merchants
						.filter(
							(each) =>
								each.leaves && isOpen(each) && stateOf(each) !== "applied",
						)
						.map(({ id }) => id);
					expect([...ids].sort()).toEqual([...wanted].sort());
				},
			),
		);
	});
});
