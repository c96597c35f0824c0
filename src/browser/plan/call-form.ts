import { type Call, newCall, OUTCOMES } from "../../core/plan/call.ts";
import type { Merchant } from "../../core/plan/merchant.ts";
import { callStep } from "../../core/plan/outcome.ts";
import { promiseFlaw } from "../../core/plan/promise-flaw.ts";
import type { Step } from "../../core/plan/step.ts";
import type { Task } from "../../core/plan/task.ts";
import { chinaDate } from "../../core/text/china-date.ts";
import { makeId } from "../platform/make-id.ts";
import { showFlaw } from "./show-flaw.ts";

/** Details of a call, from a button or a form. */
interface Said {
	readonly outcome: string | undefined;
	readonly phone: string | undefined;
	readonly fields?: Partial<Call>;
	/** Ids of the merchants that the call was about; all if none is chosen. */
	readonly chosen?: readonly string[];
}

/** Make the step that records a call; `undefined` for a task that needs none. */
export function readCall(
	task: Task | undefined,
	{ outcome: said, phone = "", fields = {}, chosen = [] }: Said,
): Step | undefined {
	const outcome = OUTCOMES.find((each) => each === said);
	if (!task || outcome === undefined) return undefined;
	if (task.kind === "self-service" || task.kind === "wait") return undefined;
	const rung = task.kind === "complain" ? (task.rung ?? "") : "";
	const { key, name } = task.owner;
	const call = newCall({
		...{ id: makeId(), owner: key, at: new Date().toISOString() },
		...{ outcome, phone, rung, ...fields },
	});
	return callStep(call, name, merchantsOf(task, chosen));
}

/** Make the step for a form; an invalid day is reported beside its box. */
export function readForm(
	form: HTMLFormElement,
	task: Task | undefined,
): Step | undefined {
	const data = new FormData(form);
	const value = (name: string) => String(data.get(name) ?? "").trim();
	const promised = value("promised");
	const flaw = promiseFlaw(promised, chinaDate(new Date().toISOString()));
	const box = form.querySelector<HTMLInputElement>("[name='promised']");
	if (box) showFlaw(box, flaw);
	if (flaw) {
		box?.focus();
		return undefined;
	}
	const { outcome, phone } = form.dataset;
	const said = [value("excuse"), value("said")].filter(Boolean).join("；");
	return readCall(task, {
		...{ outcome, phone, chosen: data.getAll("about").map(String) },
		fields: { who: value("who"), said, promised },
	});
}

function merchantsOf(
	{ errands }: Task,
	chosen: readonly string[],
): readonly Merchant[] {
	const all = errands.map(({ merchant }) => merchant);
	const some = all.filter(({ id }) => chosen.includes(id));
	return some.length > 0 ? some : all;
}
