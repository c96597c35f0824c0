import { chinaDate } from "../text/china-date.ts";
import { byNewest, type Call } from "./call.ts";
import type { Merchant } from "./merchant.ts";
import { addDays } from "./month.ts";

/** Days to wait before checking, if no date was promised. */
const DAYS_WITHOUT_WORD = 7;

/** The day on which to check a merchant after an application or complaint. */
export interface Due {
	/** ISO date. */
	readonly on: string;
	/** The call with the promise; `undefined` without one. */
	readonly call: Call | undefined;
}

/**
 * Compute the day to check whether a merchant is gone: the promised one, or a
 * week after the last event.
 *
 * @param at ISO instant of the application or complaint
 * @example
 * dueOf(newMerchant({ id: "a" }), "2026-11-24T08:00:00.000Z", []) // { on: "2026-12-01", call: undefined }
 */
export function dueOf(
	merchant: Merchant,
	at: string,
	calls: readonly Call[],
): Due {
	const call = calls
		.filter(
			(each) =>
				each.promised !== "" && each.at >= at && isAbout(each, merchant),
		)
		.sort(byNewest)[0];
	if (call) return { on: call.promised, call };
	return { on: addDays(chinaDate(at), DAYS_WITHOUT_WORD), call: undefined };
}

/**
 * Tell whether a call was about a merchant. Older records do not say so, but
 * changed the merchant's state at the same instant.
 */
export function isAbout(
	{ about, at }: Call,
	{ id, history }: Merchant,
): boolean {
	if (about.length > 0) return about.includes(id);
	return history.some((event) => event.at === at);
}
