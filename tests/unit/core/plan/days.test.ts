import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newCall, OUTCOMES } from "../../../../src/core/plan/call.ts";
import {
	type History,
	NO_HISTORY,
	redo,
	remember,
	type Turn,
	undo,
} from "../../../../src/core/plan/history.ts";
import {
	EMPTY_PLAN,
	isOpen,
	type Plan,
} from "../../../../src/core/plan/merchant.ts";
import { addDays } from "../../../../src/core/plan/month.ts";
import { callStep } from "../../../../src/core/plan/outcome.ts";
import {
	addStep,
	editStep,
	moveStep,
} from "../../../../src/core/plan/plan-steps.ts";
import { applyStep, type Step } from "../../../../src/core/plan/step.ts";
import type { Task } from "../../../../src/core/plan/task.ts";
import { planTasks } from "../../../../src/core/plan/tasks.ts";
import { numbered, TODAY } from "./merchants.ts";
import { sources } from "./sources.ts";

/** What a reader does, on one of two pages that show the same list. */
const action = fc.record({
	kind: fc.constantFrom(
		...(["add", "call", "call", "call", "close", "edit"] as const),
		...(["undo", "redo", "sleep"] as const),
	),
	page: fc.integer({ min: 0, max: 1 }),
	serial: fc.integer({ min: 0, max: 6 }),
	outcome: fc.constantFrom(...OUTCOMES),
	/** Days until which something is promised; none for 0. */
	days: fc.integer({ min: 0, max: 5 }),
});
type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never;

const PREFIXES = ["822", "854", "857", "102", "999", "822", "822"];
const merchantOf = (serial: number) =>
	numbered(serial, {}, PREFIXES[serial] ?? "822");

/** Two pages over one store, and the days that pass. */
class Days {
	plan: Plan = EMPTY_PLAN;
	today = TODAY;
	#clock = 0;
	readonly #pages: [History, History] = [NO_HISTORY, NO_HISTORY];
	/** Ids that must be there, by what was done and undone. */
	readonly expected = {
		merchants: new Set<string>(),
		calls: new Set<string>(),
	};

	do({ kind, page, serial, outcome, days }: Action): void {
		const which = page === 0 ? 0 : 1;
		if (kind === "sleep") {
			this.today = addDays(this.today, 1);
		} else if (kind === "undo" || kind === "redo") {
			const turn = (kind === "undo" ? undo : redo)(this.#pages[which]);
			if (turn) this.#turn(which, turn);
		} else {
			const step = this.#step({ kind, page, serial, outcome, days });
			if (!step) return;
			this.#pages[which] = remember(this.#pages[which], step);
			this.#apply(step);
		}
	}

	#turn(which: 0 | 1, { history, step }: Turn): void {
		this.#pages[which] = history;
		this.#apply(step);
	}

	/** What a step takes away has not been changed by the other page; the rest stays. */
	#apply(step: Step): void {
		const before = this.plan;
		this.plan = applyStep(before, step);
		for (const list of ["merchants", "calls"] as const) {
			for (const { before: was, after } of step[list]) {
				if (after) this.expected[list].add(after.id);
				else if (was) {
					const there = before[list].find(({ id }) => id === was.id);
					const isOwn = JSON.stringify(there) === JSON.stringify(was);
					if (isOwn) this.expected[list].delete(was.id);
				}
			}
		}
	}

	#step({ kind, serial, outcome, days }: Action): Step | undefined {
		this.#clock += 1;
		const at = `${this.today}T0${this.#clock % 10}:00:${String(this.#clock % 60).padStart(2, "0")}.000Z`;
		const merchant = this.plan.merchants.find(
			({ id }) => id === merchantOf(serial).id,
		);
		if (kind === "add") {
			return merchant ? undefined : addStep([merchantOf(serial)]);
		}
		if (kind === "close") {
			return merchant && moveStep([merchant], { state: "closed", at });
		}
		if (kind === "edit") {
			return merchant && editStep(merchant, { note: `${this.#clock}` });
		}
		const [task] = this.agenda.now;
		if (!task || !("owner" in task)) return undefined;
		const promised = days > 0 ? addDays(this.today, days) : "";
		const call = newCall({
			...{ id: `c${this.#clock}`, owner: task.owner.key, at, outcome },
			...{ promised, rung: task.kind === "complain" ? (task.rung ?? "") : "" },
		});
		const merchants = task.errands.map((errand) => errand.merchant);
		return callStep(call, task.owner.name, merchants);
	}

	get agenda() {
		return planTasks(this.plan, sources, this.today);
	}
}

const keysOf = (tasks: readonly Task[]) =>
	tasks.map(({ key, errands }) => [
		key,
		errands.map((each) => each.merchant.id),
	]);

describe("days of steps, outcomes, undoing and doing again on two pages", () => {
	it("lose no merchant and no call, and lead to the same tasks", () => {
		fc.assert(
			fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
				const days = new Days();
				for (const each of actions) {
					days.do(each);
					const { plan, expected, agenda, today } = days;
					expect(new Set(plan.merchants.map(({ id }) => id))).toEqual(
						expected.merchants,
					);
					expect(new Set(plan.calls.map(({ id }) => id))).toEqual(
						expected.calls,
					);
					const shuffled = {
						merchants: [...plan.merchants].reverse(),
						calls: [...plan.calls].reverse(),
					};
					const again = planTasks(shuffled, sources, today);
					expect(keysOf(again.now)).toEqual(keysOf(agenda.now));
					expect(keysOf(again.later)).toEqual(keysOf(agenda.later));
					const todo = [...agenda.now, ...agenda.later].flatMap((task) =>
						task.errands.map(({ merchant }) => merchant.id),
					);
					expect(todo.sort()).toEqual(
						plan.merchants
							.filter((merchant) => merchant.leaves && isOpen(merchant))
							.map(({ id }) => id)
							.sort(),
					);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it("put a broken promise first on its day, whatever else is there", () => {
		fc.assert(
			fc.property(
				fc.array(action, { maxLength: 30 }),
				fc.integer({ min: 1, max: 5 }),
				(actions, ahead) => {
					const days = new Days();
					for (const each of actions) days.do(each);
					const on = addDays(days.today, ahead);
					const promising = numbered(99, {}, "856");
					const at = `${days.today}T12:00:00.000Z`;
					const plan = [
						addStep([promising]),
						callStep(
							newCall({
								...{ id: "promise", owner: "ji", at, outcome: "agreed" },
								promised: on,
							}),
							"己",
							[promising],
						),
					].reduce(applyStep, days.plan);
					const before = planTasks(plan, sources, addDays(on, -1));
					expect(before.now.map(({ key }) => key)).not.toContain(
						`check-ji-${on}`,
					);
					const { now } = planTasks(plan, sources, on);
					const checks = now.filter(({ kind }) => kind === "check");
					expect(now.slice(0, checks.length)).toEqual(checks);
					expect(checks.map(({ key }) => key)).toContain(`check-ji-${on}`);
				},
			),
		);
	});
});

describe("undo and redo", () => {
	const step = addStep([numbered(1)]);

	it("have nothing to turn where nothing was done", () => {
		expect(undo(NO_HISTORY)).toBeUndefined();
		expect(redo(NO_HISTORY)).toBeUndefined();
	});

	it("go back and forth over all that was done", () => {
		const steps = [1, 2, 3].map((serial) => addStep([numbered(serial)]));
		let history = steps.reduce(remember, NO_HISTORY);
		let plan = steps.reduce(applyStep, EMPTY_PLAN);
		for (const turn of [undo, undo, undo, redo, redo, redo, undo]) {
			const turned = turn(history);
			if (!turned) throw new Error("nothing to turn");
			history = turned.history;
			plan = applyStep(plan, turned.step);
		}
		expect(plan.merchants).toHaveLength(2);
		expect([history.done.length, history.undone.length]).toEqual([2, 1]);
	});

	it("forget what was taken back once something else is done", () => {
		const undone = undo(remember(NO_HISTORY, step));
		if (!undone) throw new Error("nothing to undo");
		expect(remember(undone.history, step).undone).toEqual([]);
	});
});
