import { chinaDate } from "../text/china-date.ts";
import { byNewest, type Call } from "./call.ts";
import type { Merchant } from "./merchant.ts";
import { addDays } from "./month.ts";

/** Days after which one looks where nobody has said a day. */
const DAYS_WITHOUT_WORD = 7;

/** When a merchant that was applied for, or complained about, is to be looked at. */
export interface Due {
	/** ISO date. */
	readonly on: string;
	/** The call in which that day was promised; `undefined` where nobody has. */
	readonly call: Call | undefined;
}

/**
 * The day on which to look whether a merchant is gone: the one promised, or a
 * week after the last event.
 *
 * @param at when it was applied for, or complained about; an ISO instant
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
 * Whether a call was about a merchant. Older records do not say it, but moved
 * the merchant in the same instant.
 */
export function isAbout(
	{ about, at }: Call,
	{ id, history }: Merchant,
): boolean {
	if (about.length > 0) return about.includes(id);
	return history.some((event) => event.at === at);
}
