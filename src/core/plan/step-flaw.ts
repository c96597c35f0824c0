import * as v from "valibot";
import { CallSchema } from "./call.ts";
import { MerchantSchema } from "./merchant.ts";
import type { Step } from "./step.ts";

const changeOf = <Schema extends v.GenericSchema>(schema: Schema) =>
	v.object({ before: v.optional(schema), after: v.optional(schema) });
const StepSchema = v.object({
	label: v.string(),
	isImport: v.optional(v.boolean(), false),
	merchants: v.array(changeOf(MerchantSchema)),
	calls: v.array(changeOf(CallSchema)),
});

/**
 * Explain in Chinese why a step cannot be stored and read again; `undefined` if
 * it can.
 *
 * @example
 * stepFlaw({ label: "", merchants: [], calls: [] }) // undefined
 */
export function stepFlaw(step: Step): string | undefined {
	if (v.is(StepSchema, step)) return undefined;
	return `没有存“${step.label}”：里面有一项太长，或者不是这一栏该填的，存了就读不回来。请改短或者改对，再试一次。`;
}

/**
 * Parse a stored step; `undefined` if it is invalid.
 *
 * @example
 * readStep("x") // undefined
 */
export function readStep(stored: unknown): Step | undefined {
	const result = v.safeParse(StepSchema, stored);
	return result.success ? result.output : undefined;
}
