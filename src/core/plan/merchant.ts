import * as v from "valibot";
import { isMerchantNumber } from "../numbers/number-token.ts";
import type { Call } from "./call.ts";
import { OVER_A_YEAR } from "./month.ts";
import { instant, plainId, text } from "./record-fields.ts";

/** The device of a merchant: a printed code, or a machine. */
export const DEVICES = ["unknown", "plate", "machine"] as const;
/** Why a merchant is no longer of use, the first to deregister first. */
export const FAULTS = ["none", "discontinued", "raised", "useless"] as const;
/** States of a deregistration. */
export const STATES = [
	"todo",
	"applied",
	"refused",
	"complained",
	"closed",
] as const;

export type Device = (typeof DEVICES)[number];
export type Fault = (typeof FAULTS)[number];
export type State = (typeof STATES)[number];

const month = v.union([
	v.picklist(["", OVER_A_YEAR]),
	v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)),
]);

/** A merchant in the reader's list; every field but the history has one value. */
export const MerchantSchema = v.pipe(
	v.looseObject({}),
	// Older records have `isIdle` instead of a month.
	v.transform(({ isIdle, ...known }) => ({
		lastTrade: isIdle === true ? OVER_A_YEAR : "",
		...known,
	})),
	v.object({
		/** The merchant number, or a random id without one. */
		id: plainId,
		/** Fifteen characters; empty if unknown. */
		number: v.union([v.literal(""), v.pipe(text, v.check(isMerchantNumber))]),
		/** Id of the institution's entry, if the reader chose one. */
		institution: text,
		name: text,
		device: v.picklist(DEVICES),
		fault: v.picklist(FAULTS),
		/** Month of the last transaction, `OVER_A_YEAR`, or empty if unknown. */
		lastTrade: month,
		/** Whether 云闪付 refuses to stop it, so that a call is needed. */
		isPhoneOnly: v.optional(v.boolean(), false),
		/** Whether the reader waits until it has been idle long enough. */
		isWaiting: v.optional(v.boolean(), false),
		note: text,
		/** Whether to deregister it. */
		leaves: v.boolean(),
		/** Events, oldest first. */
		history: v.array(v.object({ state: v.picklist(STATES), at: instant })),
	}),
);

export type Merchant = Readonly<v.InferOutput<typeof MerchantSchema>>;

/** All records of the reader. */
export interface Plan {
	/** In no particular order, with distinct ids. */
	readonly merchants: readonly Merchant[];
	readonly calls: readonly Call[];
}

export const EMPTY_PLAN: Plan = { merchants: [], calls: [] };

/**
 * Create a merchant with default values.
 *
 * @example
 * newMerchant({ id: "822290070111135", number: "822290070111135" }).leaves // true
 */
export function newMerchant(
	known: Partial<Merchant> & Pick<Merchant, "id">,
): Merchant {
	return {
		number: "",
		institution: "",
		name: "",
		device: "unknown",
		fault: "none",
		lastTrade: "",
		isPhoneOnly: false,
		isWaiting: false,
		note: "",
		leaves: true,
		history: [],
		...known,
	};
}

/**
 * Find the state of a merchant's deregistration.
 *
 * @example
 * stateOf(newMerchant({ id: "a" })) // "todo"
 */
export function stateOf({ history }: Pick<Merchant, "history">): State {
	return history.at(-1)?.state ?? "todo";
}

/**
 * Tell whether a merchant still counts against the quota.
 *
 * @example
 * isOpen(newMerchant({ id: "a" })) // true
 */
export function isOpen(merchant: Merchant): boolean {
	return stateOf(merchant) !== "closed";
}
