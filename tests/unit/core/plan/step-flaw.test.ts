import { describe, expect, it } from "vitest";
import { isBackup } from "../../../../src/core/evidence/backup.ts";
import { newCall } from "../../../../src/core/plan/call.ts";
import { editStep } from "../../../../src/core/plan/plan-steps.ts";
import { promiseFlaw } from "../../../../src/core/plan/promise-flaw.ts";
import { readStep, stepFlaw } from "../../../../src/core/plan/step-flaw.ts";
import { INSTANT, numbered } from "./merchants.ts";

const call = newCall({ id: "c", owner: "lakala", at: INSTANT });
const callStep = (after: typeof call | undefined) => ({
	...{ label: "记一通电话", merchants: [] },
	calls: [{ before: undefined, after }],
});

describe("stepFlaw", () => {
	it.each([
		[editStep(numbered(1), { name: "店" }), undefined],
		[editStep(numbered(1), { name: "长".repeat(1001) }), "太长"],
		[editStep(numbered(1), { id: "a\nb" }), "读不回来"],
		[callStep(call), undefined],
		[callStep(undefined), undefined],
		[callStep({ ...call, promised: "120026-12-01" }), "没有存“记一通电话”"],
	])("of %j is %s", (step, words) => {
		const flaw = stepFlaw(step);
		if (words === undefined) expect(flaw).toBeUndefined();
		else expect(flaw).toContain(words);
	});
});

describe("readStep", () => {
	it("gives back what was stored, and nothing for what is none", () => {
		const step = { ...callStep(call), isImport: true };
		const edit = { ...editStep(numbered(1), { name: "店" }), isImport: false };
		expect(readStep(structuredClone(step))).toEqual(step);
		expect(readStep(structuredClone(edit))).toEqual(edit);
		expect(
			readStep({ ...step, calls: [{ after: { id: "c" } }] }),
		).toBeUndefined();
		expect(readStep(undefined)).toBeUndefined();
	});
});

describe("promiseFlaw", () => {
	it.each([
		["", ""],
		["2026-11-24", ""],
		["2028-11-24", ""],
		["2026-11-23", "日期不对"],
		["2028-11-25", "2028-11-24 之间"],
		["120026-12-01", "日期不对"],
	])("of %j is %j", (day, words) => {
		const flaw = promiseFlaw(day, "2026-11-24");
		if (words === "") expect(flaw).toBe("");
		else expect(flaw).toContain(words);
	});
});

describe("isBackup", () => {
	it.each([
		['{"format": "xiaowei-merchants"', true],
		['{"merchantNo": "822290070111135"}', false],
		["张三", false],
	])("of %s is %s", (text, is) => {
		expect(isBackup(text)).toBe(is);
	});
});
