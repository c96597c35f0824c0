import type { Hotline } from "../directory/entry-field.ts";
import { byNewest, type Call } from "./call.ts";

/** The numbers of an institution, by what calls to them came to. */
export interface Dial {
	/** The one to call next; `undefined` where there is none left. */
	readonly next: Hotline | undefined;
	readonly others: readonly Hotline[];
	/** Those that the reader has found to be wrong. */
	readonly wrong: readonly Hotline[];
	/** How often nobody has answered since somebody last did. */
	readonly missed: number;
}

/**
 * Which number to call: the first of those that nobody has missed somebody at,
 * then in turn; one that was wrong is not tried again.
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
 * What a hotline's link dials; empty for one that cannot be dialled.
 *
 * @example
 * digitsOf({ phone: { dialable: true, digits: "95016" } }) // "95016"
 */
export function digitsOf({ phone }: Pick<Hotline, "phone">): string {
	return phone.dialable ? phone.digits : "";
}
