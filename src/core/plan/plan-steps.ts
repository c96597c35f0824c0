import { groupDigits } from "../numbers/merchant-number.ts";
import type { FoundNumber } from "../pasting/read-pasted.ts";
import {
	type Call,
	type Merchant,
	newMerchant,
	type Plan,
	type State,
} from "./merchant.ts";
import { STATE_NAMES } from "./plan-words.ts";
import type { Step } from "./step.ts";

/** Put merchants into the list; what is there already stays as it is. */
export function addStep(merchants: readonly Merchant[]): Step {
	return {
		label: `加入 ${merchants.length} 户`,
		merchants: merchants.map((after) => ({ before: undefined, after })),
		calls: [],
	};
}

/** A merchant of a number that was found. */
export function merchantOf({ number, name }: FoundNumber): Merchant {
	return newMerchant({ id: number, number, name });
}

/** Change what is said of a merchant. */
export function editStep(before: Merchant, fields: Partial<Merchant>): Step {
	return {
		label: `改 ${nameOf(before)}`,
		merchants: [{ before, after: { ...before, ...fields } }],
		calls: [],
	};
}

/** Give a merchant another number: under it, it is another record. */
export function renumberStep(before: Merchant, number: string): Step {
	return {
		label: `改 ${nameOf(before)} 的编号`,
		merchants: [
			{ before, after: undefined },
			{ before: undefined, after: { ...before, id: number, number } },
		],
		calls: [],
	};
}

/** Take merchants to a state. */
export function moveStep(
	merchants: readonly Merchant[],
	{ state, at }: { readonly state: State; readonly at: string },
): Step {
	const [first] = merchants;
	const which =
		merchants.length === 1 && first ? nameOf(first) : `${merchants.length} 户`;
	return {
		label: `${which} → ${STATE_NAMES[state]}`,
		merchants: merchants.map((before) => ({
			before,
			after: { ...before, history: [...before.history, { state, at }] },
		})),
		calls: [],
	};
}

/** Put down a call, and what it came to for merchants. */
export function callStep(
	call: Call,
	merchants: readonly Merchant[],
	state: State | undefined,
): Step {
	const moved = state ? moveStep(merchants, { state, at: call.at }) : undefined;
	return {
		label: "记一通电话",
		merchants: moved?.merchants ?? [],
		calls: [{ before: undefined, after: call }],
	};
}

export function removeStep(before: Merchant): Step {
	return {
		label: `删掉 ${nameOf(before)}`,
		merchants: [{ before, after: undefined }],
		calls: [],
	};
}

export function removeCallStep(before: Call): Step {
	return {
		label: "删掉一通电话",
		merchants: [],
		calls: [{ before, after: undefined }],
	};
}

/** Take everything away. */
export function wipeStep({ merchants, calls }: Plan): Step {
	return {
		label: `清空 ${merchants.length} 户`,
		merchants: merchants.map((before) => ({ before, after: undefined })),
		calls: calls.map((before) => ({ before, after: undefined })),
	};
}

/** Put back what a backup has and the list has not. */
export function restoreStep(plan: Plan, backup: Plan): Step {
	const isIn = (list: readonly { readonly id: string }[]) => {
		const ids = new Set(list.map(({ id }) => id));
		return ({ id }: { readonly id: string }) => ids.has(id);
	};
	const merchants = backup.merchants.filter(
		(each) => !isIn(plan.merchants)(each),
	);
	const calls = backup.calls.filter((each) => !isIn(plan.calls)(each));
	return {
		label: `恢复 ${merchants.length} 户`,
		merchants: merchants.map((after) => ({ before: undefined, after })),
		calls: calls.map((after) => ({ before: undefined, after })),
	};
}

function nameOf({ number, name }: Merchant): string {
	return name || groupDigits(number) || "没有编号的一户";
}
