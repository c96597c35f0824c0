import * as v from "valibot";
import { CallSchema, MerchantSchema } from "./merchant.ts";
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
