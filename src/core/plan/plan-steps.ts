import { groupDigits } from "../numbers/merchant-number.ts";
import type { FoundNumber } from "../pasting/merge-mentions.ts";
import type { Call } from "./call.ts";
import {
	type Merchant,
	newMerchant,
	type Plan,
	type State,
} from "./merchant.ts";
import { STATE_NAMES } from "./plan-labels.ts";
import type { Step } from "./step.ts";

/** Add merchants to the list; existing ones are unchanged. */
export function addStep(merchants: readonly Merchant[]): Step {
	return {
		label: `加入 ${merchants.length} 户`,
		isImport: true,
		merchants: merchants.map((after) => ({ after })),
		calls: [],
	};
}

/** Names of printed codes; domain facts, 4. */
const PLATE_NAMES = /码牌|银小二/;

/** Create a merchant from a found number; its name may tell the device. */
export function merchantOf({ number, name }: FoundNumber): Merchant {
	return newMerchant({ id: number, number, name, device: deviceOf(name) });
}

/**
 * Guess a merchant's device from its name.
 *
 * @example
 * deviceOf("旧码牌") // "plate"
 */
export function deviceOf(name: string): Merchant["device"] {
	return PLATE_NAMES.test(name) ? "plate" : "unknown";
}

/** Change fields of a merchant. */
export function editStep(before: Merchant, fields: Partial<Merchant>): Step {
	return {
		label: `改 ${nameOf(before)}`,
		merchants: [{ before, after: { ...before, ...fields } }],
		calls: [],
	};
}

/** Change a merchant's number; the record with the new id takes over its calls. */
export function renumberStep(
	before: Merchant,
	number: string,
	calls: readonly Call[],
): Step {
	return {
		label: `改 ${nameOf(before)} 的编号`,
		merchants: [{ before }, { after: { ...before, id: number, number } }],
		calls: calls
			.filter(({ about }) => about.includes(before.id))
			.map((call) => ({
				before: call,
				after: {
					...call,
					about: call.about.map((id) => (id === before.id ? number : id)),
				},
			})),
	};
}

/** Move merchants to a state. */
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

export function removeStep(before: Merchant): Step {
	return {
		label: `删掉 ${nameOf(before)}`,
		merchants: [{ before }],
		calls: [],
	};
}

export function removeCallStep(before: Call): Step {
	return {
		label: "删掉一通电话",
		merchants: [],
		calls: [{ before }],
	};
}

/** Remove everything. */
export function wipeStep({ merchants, calls }: Plan): Step {
	return {
		label: `清空 ${merchants.length} 户`,
		merchants: merchants.map((before) => ({ before })),
		calls: calls.map((before) => ({ before })),
	};
}

/** Restore what the backup has and the plan lacks. */
export function restoreStep(plan: Plan, backup: Plan): Step {
	const merchants = missing(plan.merchants, backup.merchants);
	const calls = missing(plan.calls, backup.calls);
	return {
		label: `恢复 ${merchants.length} 户`,
		isImport: true,
		merchants: merchants.map((after) => ({ after })),
		calls: calls.map((after) => ({ after })),
	};
}

function missing<Item extends { readonly id: string }>(
	there: readonly Item[],
	saved: readonly Item[],
): readonly Item[] {
	const ids = new Set(there.map(({ id }) => id));
	return saved.filter(({ id }) => !ids.has(id));
}

function nameOf({ number, name }: Merchant): string {
	return name || groupDigits(number) || "没有编号的一户";
}
