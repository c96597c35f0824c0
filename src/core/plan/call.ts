import * as v from "valibot";
import { date, instant, plainId, text } from "./record-fields.ts";

/** What came of a call; empty in records of before outcomes were asked for. */
export const OUTCOMES = [
	"",
	/** They will do it. */
	"agreed",
	/** A regulator looks into it. */
	"accepted",
	"refused",
	"missed",
	"wrong-number",
] as const;

/**
 * Whom a complaint goes to, one after the other, as 怎么投诉 has it; an id of
 * the directory where it has a number of its own.
 */
export const RUNGS = [
	"institution",
	"hotline-12363",
	"hotline-pcac",
	"hotline-12378",
] as const;

export type Outcome = (typeof OUTCOMES)[number];
export type Rung = (typeof RUNGS)[number];

/** A call to an institution, or to somebody about it. */
export const CallSchema = v.object({
	id: plainId,
	/** Key of the institution that it is about. */
	owner: text,
	at: instant,
	/** Name or number of who answered. */
	who: text,
	said: text,
	/** ISO date by which it is to be done; empty where nothing was promised. */
	promised: date,
	outcome: v.optional(v.picklist(OUTCOMES), ""),
	/** Digits that were dialled; empty where nobody knows. */
	phone: v.optional(text, ""),
	/** As a complaint, to whom; empty for a call that only asked. */
	rung: v.optional(v.picklist(["", ...RUNGS]), ""),
	/** Ids of the merchants that it was about; none in older records. */
	about: v.optional(v.array(text), []),
});

export type Call = Readonly<v.InferOutput<typeof CallSchema>>;

/**
 * A call of which no more is known than whom it was to, and when.
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
 * The last call to an institution, or, as a complaint about it, to a rung.
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

/** Newest first; calls of one instant by their ids. */
export function byNewest(one: Call, other: Call): number {
	return one.at + one.id < other.at + other.id ? 1 : -1;
}
