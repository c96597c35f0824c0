import { hasEnded } from "../directory/status.ts";
import { type Call, RUNGS, type Rung } from "./call.ts";
import { isAbout } from "./due.ts";
import type { Merchant } from "./merchant.ts";
import type { Owner } from "./owner.ts";

/**
 * Find the receiver to complain to next: the first who has not answered since
 * the merchant was last reopened; `undefined` if all have. An institution that
 * has ended is skipped. Source: 怎么投诉 of the wiki.
 */
export function nextRung(
	merchant: Merchant,
	owner: Owner,
	calls: readonly Call[],
): Rung | undefined {
	const since =
		merchant.history.filter(({ state }) => state === "todo").at(-1)?.at ?? "";
	const answered = new Set(
		calls
			.filter(
				(call) =>
					call.at >= since &&
					["agreed", "accepted", "refused"].includes(call.outcome) &&
					isAbout(call, merchant),
			)
			.map(({ rung }) => rung),
	);
	return rungsOf(owner).find((rung) => !answered.has(rung));
}

/** List the receivers of complaints about an institution, in order. */
export function rungsOf({ entry }: Owner): readonly Rung[] {
	return hasEnded(entry?.status) ? RUNGS.slice(1) : RUNGS;
}
