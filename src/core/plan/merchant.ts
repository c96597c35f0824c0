import * as v from "valibot";
import {
	isMerchantNumber,
	type MerchantNumber,
} from "../numbers/number-token.ts";

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

const LONGEST = 1000;
const text = v.pipe(v.string(), v.maxLength(LONGEST));
/** It goes into files of other formats, where a line break would begin a line. */
const plainId = v.pipe(v.string(), v.regex(/^[\w-]{1,100}$/));
const instant = v.pipe(v.string(), v.isoTimestamp());
const date = v.union([v.literal(""), v.pipe(v.string(), v.isoDate())]);

/** A merchant of the reader's; every field but the history has one value. */
export const MerchantSchema = v.object({
	/** The number itself, or of one without a number something random. */
	id: plainId,
	/** Fifteen characters; empty where it is not known. */
	number: v.pipe(text, v.check(isNumberOrNone)),
	/** Id of the institution's entry, where the number does not tell. */
	institution: text,
	name: text,
	device: v.picklist(DEVICES),
	fault: v.picklist(FAULTS),
	/** Without a transaction in the last 12 months. */
	isIdle: v.boolean(),
	note: text,
	/** Whether it is to be deregistered. */
	leaves: v.boolean(),
	/** What has happened, oldest first. */
	history: v.array(v.object({ state: v.picklist(STATES), at: instant })),
});

/** A call to an institution. */
export const CallSchema = v.object({
	id: plainId,
	/** Key of whom was called. */
	owner: text,
	at: instant,
	/** Name or number of who answered. */
	who: text,
	said: text,
	/** ISO date by which it is to be done; empty where nothing was promised. */
	promised: date,
});

export type Merchant = Readonly<v.InferOutput<typeof MerchantSchema>>;
export type Call = Readonly<v.InferOutput<typeof CallSchema>>;

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
		isIdle: false,
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

function isNumberOrNone(text: string): text is MerchantNumber | "" {
	return text === "" || isMerchantNumber(text);
}
