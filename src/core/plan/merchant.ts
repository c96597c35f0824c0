import * as v from "valibot";
import { isMerchantNumber } from "../numbers/number-token.ts";
import type { Call } from "./call.ts";
import { OVER_A_YEAR } from "./month.ts";
import { instant, plainId, text } from "./record-fields.ts";

/** What a merchant is behind: a printed code, or a machine. */
export const DEVICES = ["unknown", "plate", "machine"] as const;
/** Why a merchant is of no more use, in the order in which it is to go. */
export const FAULTS = ["none", "discontinued", "raised", "useless"] as const;
/** How far its deregistration is. */
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

/** A merchant of the reader's; every field but the history has one value. */
export const MerchantSchema = v.pipe(
	v.looseObject({}),
	// Records of before months were asked for have a tick: idle for 12 months.
	v.transform(({ isIdle, ...known }) => ({
		lastTrade: isIdle === true ? OVER_A_YEAR : "",
		...known,
	})),
	v.object({
		/** The number itself, or of one without a number something random. */
		id: plainId,
		/** Fifteen characters; empty where it is not known. */
		number: v.union([v.literal(""), v.pipe(text, v.check(isMerchantNumber))]),
		/** Id of the institution's entry, where the number does not tell. */
		institution: text,
		name: text,
		device: v.picklist(DEVICES),
		fault: v.picklist(FAULTS),
		/** Month of the last transaction, `OVER_A_YEAR`, or empty where it is not known. */
		lastTrade: month,
		/** Whether 云闪付 does not let the reader stop it, idle or not. */
		isPhoneOnly: v.optional(v.boolean(), false),
		/** Whether the reader waits until it has been idle for long enough. */
		isWaiting: v.optional(v.boolean(), false),
		note: text,
		/** Whether it is to be deregistered. */
		leaves: v.boolean(),
		/** What has happened, oldest first. */
		history: v.array(v.object({ state: v.picklist(STATES), at: instant })),
	}),
);

export type Merchant = Readonly<v.InferOutput<typeof MerchantSchema>>;

/** All that the reader has put down. */
export interface Plan {
	/** In no order; ids are different. */
	readonly merchants: readonly Merchant[];
	readonly calls: readonly Call[];
}

export const EMPTY_PLAN: Plan = { merchants: [], calls: [] };

/**
 * A merchant of which nothing is known yet but its number, or whose it is.
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
 * How far a merchant's deregistration is.
 *
 * @example
 * stateOf(newMerchant({ id: "a" })) // "todo"
 */
export function stateOf({ history }: Pick<Merchant, "history">): State {
	return history.at(-1)?.state ?? "todo";
}

/**
 * Whether a merchant still counts against the quota.
 *
 * @example
 * isOpen(newMerchant({ id: "a" })) // true
 */
export function isOpen(merchant: Merchant): boolean {
	return stateOf(merchant) !== "closed";
}
