import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newCall } from "../../../../src/core/plan/call.ts";
import {
	EMPTY_PLAN,
	newMerchant,
	type Plan,
	STATES,
	stateOf,
} from "../../../../src/core/plan/merchant.ts";
import { callStep } from "../../../../src/core/plan/outcome.ts";
import {
	addStep,
	deviceOf,
	editStep,
	merchantOf,
	moveStep,
	removeCallStep,
	removeStep,
	renumberStep,
	restoreStep,
	wipeStep,
} from "../../../../src/core/plan/plan-steps.ts";
import {
	applyStep,
	invertStep,
	isUntouched,
	mergeChange,
	type Step,
} from "../../../../src/core/plan/step.ts";
import { INSTANT, numbered } from "./merchants.ts";

const apply = (plan: Plan, ...steps: readonly Step[]) =>
	steps.reduce(applyStep, plan);
const ids = ({ merchants }: Plan) => merchants.map(({ id }) => id).sort();
const call = newCall({
	...{ id: "c", owner: "jia", at: INSTANT, who: "007", said: "行" },
	...{ promised: "2026-12-01", outcome: "agreed", about: ["822290070111135"] },
});

describe("mergeChange", () => {
	const a = numbered(1, { name: "店" });

	it("takes from two pages what each has changed", () => {
		const noted = { ...a, note: "别的页面写的" };
		const after = { ...a, device: "plate" as const };
		expect(mergeChange(noted, { before: a, after })).toEqual({
			...noted,
			device: "plate",
		});
	});

	it("keeps what happened on both pages", () => {
		const at = INSTANT;
		const there = { ...a, history: [{ state: "applied" as const, at }] };
		const after = { ...a, history: [{ state: "refused" as const, at }] };
		const merged = mergeChange(there, { before: a, after });
		expect(merged?.history.map(({ state }) => state)).toEqual([
			"applied",
			"refused",
		]);
		const undone = mergeChange(merged, { before: after, after: a });
		expect(undone?.history.map(({ state }) => state)).toEqual(["applied"]);
	});

	it("removes nothing that has changed since, and nothing unknown", () => {
		const noted = { ...a, note: "新" };
		expect(mergeChange(noted, { before: a, after: undefined })).toBe(noted);
		const unknown = { before: undefined, after: undefined };
		expect(mergeChange(a, unknown)).toBe(a);
		expect(mergeChange(a, { before: { ...a }, after: undefined })).toBe(
			undefined,
		);
	});

	it("leaves what is there already when it is added again", () => {
		const noted = { ...a, note: "旧" };
		expect(mergeChange(noted, { before: undefined, after: a })).toBe(noted);
	});

	it("brings back what another page has removed, when it is changed", () => {
		const after = { ...a, note: "新" };
		expect(mergeChange(undefined, { before: a, after })).toBe(after);
	});

	it("takes a list for a value where there was none", () => {
		type Loose = { readonly id: string; readonly x?: unknown };
		const merge = (current: Loose, before: Loose, after: Loose) =>
			mergeChange(current, { before, after });
		const id = "a";
		expect(merge({ id, x: [1] }, { id }, { id, x: [2] })).toEqual({
			id,
			x: [2],
		});
		expect(merge({ id, x: [1] }, { id, x: [1] }, { id, x: 2 })).toEqual({
			id,
			x: 2,
		});
	});
});

describe("steps", () => {
	const a = merchantOf({
		number: "822290070111135" as never,
		name: "店",
		names: [],
	});
	const plan: Plan = { merchants: [a], calls: [] };

	it.each([
		["加入 1 户", addStep([a])],
		["改 店", editStep(a, { note: "别的" })],
		["改 店 的编号", renumberStep(a, "822290070111136", [])],
		["店 → 已申请", moveStep([a], { state: "applied", at: INSTANT })],
		["2 户 → 已注销", moveStep([a, a], { state: "closed", at: INSTANT })],
		["甲：答应办了", callStep(call, "甲", [a])],
		["删掉 店", removeStep(a)],
		["删掉 8222 9007 0111 135", removeStep({ ...a, name: "" })],
		["删掉 没有编号的一户", removeStep(newMerchant({ id: "x" }))],
		["删掉一通电话", removeCallStep(call)],
		["清空 1 户", wipeStep(plan)],
		["恢复 0 户", restoreStep(plan, plan)],
	])("are called %s", (label, step) => {
		expect(step.label).toBe(label);
	});

	it("put a call down and move its merchants, or only the call", () => {
		const called = apply(plan, callStep(call, "甲", [a]));
		expect(called.calls).toEqual([call]);
		expect(called.merchants.map(stateOf)).toEqual(["applied"]);
		const missed = apply(
			plan,
			callStep({ ...call, outcome: "missed" }, "甲", [a]),
		);
		expect(missed.merchants.map(stateOf)).toEqual(["todo"]);
		expect(apply(called, removeCallStep(call)).calls).toEqual([]);
		expect(apply(called, wipeStep(called))).toEqual(EMPTY_PLAN);
	});

	it.each([
		["agreed", "applied"],
		["accepted", "complained"],
		["refused", "refused"],
		["missed", "todo"],
		["wrong-number", "todo"],
		["", "todo"],
	] as const)("%s takes merchants to %s", (outcome, state) => {
		const after = apply(plan, callStep({ ...call, outcome }, "甲", [a]));
		expect(after.merchants.map(stateOf)).toEqual([state]);
		expect(after.calls.map(({ about }) => about)).toEqual([[a.id]]);
	});

	it("renumber the calls about a merchant too", () => {
		const called = apply(plan, callStep(call, "甲", [a]));
		const other = { ...call, id: "d", about: ["x"] };
		const [merchant = a] = called.merchants;
		const step = renumberStep(merchant, "822290070111136", [
			...called.calls,
			other,
		]);
		const moved = apply({ ...called, calls: [...called.calls, other] }, step);
		expect(moved.calls.map(({ about }) => about)).toEqual([
			["822290070111136"],
			["x"],
		]);
		const mixed = renumberStep(merchant, "822290070111136", [
			{ ...call, about: ["x", a.id] },
		]);
		expect(mixed.calls[0]?.after?.about).toEqual(["x", "822290070111136"]);
		expect(byId(apply(moved, invertStep(step)))).toEqual(byId(called));
	});

	it.each([
		["旧码牌", "plate"],
		["银小二", "plate"],
		["银小二（楼下）", "plate"],
		["张三便利店", "unknown"],
		["", "unknown"],
	])("take a name such as %j for a %s", (name, device) => {
		expect(deviceOf(name)).toBe(device);
	});

	it.each([
		["nothing", true, []],
		["a merchant that was added after", true, [addStep([numbered(2)])]],
		[
			"a call about another",
			true,
			[callStep({ ...call, about: [] }, "乙", [numbered(2)])],
		],
		[
			"a call that nobody took",
			false,
			[callStep({ ...call, outcome: "missed" }, "甲", [a])],
		],
		["a call that was answered", false, [callStep(call, "甲", [a])]],
		[
			"a call that was taken back",
			true,
			[callStep(call, "甲", [a]), invertStep(callStep(call, "甲", [a]))],
		],
		["a note", false, [editStep(a, { note: "新" })]],
		["a new state", false, [moveStep([a], { state: "closed", at: INSTANT })]],
		["another number", false, [renumberStep(a, "822290070111136", [])]],
		["its removal", false, [removeStep(a)]],
		["the wiping of all", false, [wipeStep(plan)]],
	] as const)("are untouched, or not, after %s", (_, isSo, since) => {
		expect(isUntouched(apply(plan, ...since), addStep([a]))).toBe(isSo);
	});

	it("are untouched with the calls that they brought in", () => {
		const backup = restoreStep(
			EMPTY_PLAN,
			apply(plan, callStep(call, "甲", [a])),
		);
		const restored = apply(EMPTY_PLAN, backup);
		expect(isUntouched(restored, backup)).toBe(true);
		expect(isUntouched(apply(restored, removeCallStep(call)), backup)).toBe(
			false,
		);
		expect(isUntouched(plan, invertStep(addStep([numbered(2)])))).toBe(true);
	});

	it("restore what is missing and change nothing that is there", () => {
		const backup = {
			merchants: [{ ...a, note: "旧" }, numbered(2)],
			calls: [call],
		};
		const restored = apply(plan, restoreStep(plan, backup));
		expect(restored.merchants[0]).toEqual(a);
		expect(ids(restored)).toHaveLength(2);
		expect(restored.calls).toEqual([call]);
	});

	/** What a reader does, on one of two pages that show the same list. */
	const action = fc.record({
		kind: fc.constantFrom("add", "edit", "move", "remove", "wipe", "undo"),
		serial: fc.integer({ min: 0, max: 5 }),
		state: fc.constantFrom(...STATES),
		page: fc.integer({ min: 0, max: 1 }),
	});

	it("lose no merchant that was not taken away, in any sequence with undos", () => {
		fc.assert(
			fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
				let stored = EMPTY_PLAN;
				const expected = new Set<string>();
				const done: [Step, readonly string[]][][] = [[], []];
				for (const { kind, serial, state, page } of actions) {
					const own = done[page] ?? [];
					const merchant = stored.merchants.find(
						({ id }) => id === numbered(serial).id,
					);
					const before = [...expected];
					if (kind === "undo") {
						const last = own.pop();
						if (!last) continue;
						stored = applyStep(stored, invertStep(last[0]));
						for (const { before: was, after } of last[0].merchants) {
							// An undone addition takes away only what nobody has changed.
							const id = was?.id ?? after?.id ?? "";
							if (was) expected.add(id);
							else if (!ids(stored).includes(id)) expected.delete(id);
						}
					} else {
						const step = makeStep(kind, { stored, serial, state });
						if (!step) continue;
						stored = applyStep(stored, step);
						own.push([step, before]);
						if (kind === "add") expected.add(numbered(serial).id);
						if (kind === "remove" && merchant) expected.delete(merchant.id);
						if (kind === "wipe") expected.clear();
					}
					expect(ids(stored)).toEqual([...expected].sort());
				}
			}),
			{ numRuns: 300 },
		);
	});

	function makeStep(
		kind: string,
		{
			stored,
			serial,
			state,
		}: {
			readonly stored: Plan;
			readonly serial: number;
			readonly state: (typeof STATES)[number];
		},
	): Step | undefined {
		const merchant = stored.merchants.find(
			({ id }) => id === numbered(serial).id,
		);
		if (kind === "add") {
			// What is there is not offered again.
			return merchant ? undefined : addStep([numbered(serial)]);
		}
		if (kind === "wipe") return wipeStep(stored);
		if (!merchant) return undefined;
		if (kind === "edit") return editStep(merchant, { note: `${serial}` });
		if (kind === "move") return moveStep([merchant], { state, at: INSTANT });
		return removeStep(merchant);
	}

	it("come back to where they were, one undone after the other", () => {
		fc.assert(
			fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
				let stored = EMPTY_PLAN;
				const trail: [Step, Plan][] = [];
				for (const { kind, serial, state } of actions) {
					const step = makeStep(kind === "undo" ? "edit" : kind, {
						...{ stored, serial, state },
					});
					if (!step) continue;
					trail.push([step, stored]);
					stored = applyStep(stored, step);
				}
				for (const [step, before] of trail.reverse()) {
					stored = applyStep(stored, invertStep(step));
					expect(byId(stored)).toEqual(byId(before));
				}
			}),
		);
	});

	function byId({ merchants }: Plan) {
		return Object.fromEntries(merchants.map((each) => [each.id, each]));
	}
});
