import type { Hotline } from "../directory/entry-field.ts";
import { byNewest, type Call } from "./call.ts";

/** The numbers of an institution, sorted by the outcomes of earlier calls. */
export interface Dial {
	/** The number to call next; `undefined` if none is left. */
	readonly next: Hotline | undefined;
	readonly others: readonly Hotline[];
	/** Numbers that the reader found to be wrong. */
	readonly wrong: readonly Hotline[];
	/** Number of missed calls since the last answered one. */
	readonly missed: number;
}

/**
 * Choose the number to call: the first with the fewest missed calls; a wrong
 * number is not tried again.
 *
 * @param calls to this institution
 * @example
 * dialNext([], []).next // undefined
 */
export function dialNext(
	hotlines: readonly Hotline[],
	calls: readonly Call[],
): Dial {
	const count = (hotline: Hotline, outcome: Call["outcome"]) =>
		calls.filter(
			({ outcome: came, phone }) =>
				came === outcome && phone !== "" && phone === digitsOf(hotline),
		).length;
	const isWrong = (hotline: Hotline) => count(hotline, "wrong-number") > 0;
	const [next] = hotlines
		.filter((hotline) => hotline.phone.dialable && !isWrong(hotline))
		.sort((one, other) => count(one, "missed") - count(other, "missed"));
	const [answered] = calls
		.filter(({ outcome }) => !["missed", "wrong-number"].includes(outcome))
		.sort(byNewest);
	return {
		next,
		others: hotlines.filter((each) => each !== next && !isWrong(each)),
		wrong: hotlines.filter(isWrong),
		missed: calls.filter(
			({ outcome, at }) => outcome === "missed" && at > (answered?.at ?? ""),
		).length,
	};
}

/**
 * List the digits that a hotline's link dials; empty if it cannot be dialled.
 *
 * @example
 * digitsOf({ phone: { dialable: true, digits: "95016" } }) // "95016"
 */
export function digitsOf({ phone }: Pick<Hotline, "phone">): string {
	return phone.dialable ? phone.digits : "";
}
