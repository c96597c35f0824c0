import * as v from "valibot";
import { date, instant, plainId, text } from "./record-fields.ts";

/** Outcomes of a call; empty in older records. */
export const OUTCOMES = [
	"",
	/** The institution will deregister. */
	"agreed",
	/** A regulator will investigate. */
	"accepted",
	"refused",
	"missed",
	"wrong-number",
] as const;

/**
 * Receivers of a complaint in order, from 怎么投诉; the id of a directory entry
 * if the receiver has a hotline.
 */
export const RUNGS = [
	"institution",
	"hotline-12363",
	"hotline-pcac",
	"hotline-12378",
] as const;

export type Outcome = (typeof OUTCOMES)[number];
export type Rung = (typeof RUNGS)[number];

/** A call to an institution, or to a regulator about it. */
export const CallSchema = v.object({
	id: plainId,
	/** Key of the institution. */
	owner: text,
	at: instant,
	/** Name or staff number of the person who answered. */
	who: text,
	said: text,
	/** ISO date of the promise; empty if nothing was promised. */
	promised: date,
	outcome: v.optional(v.picklist(OUTCOMES), ""),
	/** Digits dialled; empty if unknown. */
	phone: v.optional(text, ""),
	/** Receiver of the complaint; empty for other calls. */
	rung: v.optional(v.picklist(["", ...RUNGS]), ""),
	/** Ids of the merchants concerned; empty in older records. */
	about: v.optional(v.array(text), []),
});

export type Call = Readonly<v.InferOutput<typeof CallSchema>>;

/**
 * Create a call of which only its owner and time are known.
 *
 * @example
 * newCall({ id: "c", owner: "lakala", at: "2026-11-24T08:00:00.000Z" }).outcome // ""
 */
export function newCall(
	known: Partial<Call> & Pick<Call, "id" | "owner" | "at">,
): Call {
	return {
		...{ who: "", said: "", promised: "", outcome: "", phone: "" },
		...{ rung: "", about: [] },
		...known,
	};
}

/**
 * Find the last call to an institution or, if `rung` is given, the last
 * complaint to that receiver.
 *
 * @param calls about one institution
 * @example
 * lastCall([], "") // undefined
 */
export function lastCall(
	calls: readonly Call[],
	rung: Call["rung"],
): Call | undefined {
	return calls.filter((call) => call.rung === rung).sort(byNewest)[0];
}

/** Compare calls, newest first; equal times by id. */
export function byNewest(one: Call, other: Call): number {
	return one.at + one.id < other.at + other.id ? 1 : -1;
}
