import type { Call, Outcome } from "./call.ts";
import type { Merchant, State } from "./merchant.ts";
import { OUTCOME_NAMES } from "./plan-labels.ts";
import { moveStep } from "./plan-steps.ts";
import type { Step } from "./step.ts";

/** States that outcomes lead to. */
const STATES: Readonly<Partial<Record<Outcome, State>>> = {
	agreed: "applied",
	accepted: "complained",
	refused: "refused",
};

/**
 * Record a call, and move its merchants to the state that its outcome leads to.
 *
 * @param name short name of the called party
 */
export function callStep(
	call: Call,
	name: string,
	merchants: readonly Merchant[],
): Step {
	const state = STATES[call.outcome];
	const moved = state ? moveStep(merchants, { state, at: call.at }) : undefined;
	const about = merchants.map(({ id }) => id);
	return {
		label: `${name}：${OUTCOME_NAMES[call.outcome]}`,
		merchants: moved?.merchants ?? [],
		calls: [{ after: { ...call, about } }],
	};
}
