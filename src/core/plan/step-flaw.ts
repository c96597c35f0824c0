import * as v from "valibot";
import { CallSchema } from "./call.ts";
import { MerchantSchema } from "./merchant.ts";
import type { Step } from "./step.ts";

/**
 * Why a step may not be stored, in Chinese: what it writes could not be read
 * again; `undefined` where it can.
 *
 * @example
 * stepFlaw({ label: "", merchants: [], calls: [] }) // undefined
 */
export function stepFlaw({
	label,
	merchants,
	calls,
}: Step): string | undefined {
	const canBeRead =
		merchants.every(({ after }) => !after || v.is(MerchantSchema, after)) &&
		calls.every(({ after }) => !after || v.is(CallSchema, after));
	if (canBeRead) return undefined;
	return `没有存“${label}”：里面有一项太长，或者不是这一栏该填的，存了就读不回来。请改短或者改对，再试一次。`;
}

const changeOf = <Schema extends v.GenericSchema>(schema: Schema) =>
	v.object({ before: v.optional(schema), after: v.optional(schema) });
const StepSchema = v.object({
	label: v.string(),
	isImport: v.optional(v.boolean(), false),
	merchants: v.array(changeOf(MerchantSchema)),
	calls: v.array(changeOf(CallSchema)),
});

/**
 * A step that was stored; `undefined` for what is none.
 *
 * @example
 * readStep("x") // undefined
 */
export function readStep(stored: unknown): Step | undefined {
	const result = v.safeParse(StepSchema, stored);
	if (!result.success) return undefined;
	const { merchants, calls, ...step } = result.output;
	return {
		...step,
		merchants: merchants.map(({ before, after }) => ({ before, after })),
		calls: calls.map(({ before, after }) => ({ before, after })),
	};
}
