import { chinaDate } from "../text/china-date.ts";
import { type Call, lastCall, type Rung } from "./call.ts";
import { type Due, dueOf } from "./due.ts";
import type { Merchant } from "./merchant.ts";
import { addDays, isIdle } from "./month.ts";
import { type Errand, monthAhead, type Owned, type Reason } from "./order.ts";
import type { Owner } from "./owner.ts";
import { nextRung } from "./rung.ts";

/** A thing to do about one or more merchants. */
export type Task = TaskHead & {
	/** Why it has its place in the order. */
	readonly reasons: readonly Reason[];
	readonly errands: readonly Errand[];
};

/** What to do about a merchant; merchants with the same key share a task. */
export type TaskHead = {
	readonly key: string;
	/** ISO date or month from which it can be done; `undefined` for now. */
	readonly from: string | undefined;
} & (
	| { readonly kind: "self-service" }
	/** Wait until the reader can stop the merchant alone. */
	| { readonly kind: "wait" }
	| { readonly kind: "call"; readonly owner: Owner }
	/** Find out the owner. */
	| { readonly kind: "identify"; readonly owner: Owner }
	/** Check whether the merchant is gone. */
	| { readonly kind: "check"; readonly owner: Owner; readonly due: Due }
	| {
			readonly kind: "complain";
			readonly owner: Owner;
			/** `undefined` if all have answered. */
			readonly rung: Rung | undefined;
	  }
);

/**
 * Decide what to do about an open merchant that is to be deregistered.
 *
 * @param calls to or about this merchant's institution
 * @param today ISO date in China
 */
export function taskHeadOf(
	{ merchant, owner }: Owned,
	calls: readonly Call[],
	today: string,
): TaskHead {
	const event = merchant.history.at(-1);
	if (event?.state === "applied") {
		const due = dueOf(merchant, event.at, calls);
		const from = due.on > today ? due.on : retryDay(calls, "", today);
		const key = `check-${owner.key}-${due.on}`;
		return { key, kind: "check", owner, due, from };
	}
	const { lastTrade, isPhoneOnly, isWaiting } = merchant;
	if (!isPhoneOnly && isIdle(lastTrade, today)) {
		return { key: "self-service", kind: "self-service", from: undefined };
	}
	if (event && event.state !== "todo") {
		return complaintOf({ merchant, owner, event }, calls, today);
	}
	const month = monthAhead(merchant, today);
	if (isWaiting && month) {
		return { key: `wait-${month}`, kind: "wait", from: month };
	}
	const { key, isKnown } = owner;
	if (!isKnown) {
		return { key: `identify-${key}`, kind: "identify", owner, from: undefined };
	}
	const from = retryDay(calls, "", today);
	return { key: `call-${key}`, kind: "call", owner, from };
}

function complaintOf(
	{
		merchant,
		owner,
		event,
	}: Owned & { readonly event: Merchant["history"][number] },
	calls: readonly Call[],
	today: string,
): TaskHead {
	const rung = nextRung(merchant, owner, calls);
	const due = dueOf(merchant, event.at, calls);
	const isAnswerDue = event.state === "refused" || due.on <= today;
	return {
		key: `complain-${owner.key}-${rung ?? "all"}${isAnswerDue ? "" : due.on}`,
		kind: "complain",
		...{ owner, rung },
		from: isAnswerDue ? retryDay(calls, rung ?? "", today) : due.on,
	};
}

/** Return tomorrow if today's last call was missed; `undefined` for now. */
function retryDay(
	calls: readonly Call[],
	rung: Call["rung"],
	today: string,
): string | undefined {
	const last = lastCall(calls, rung);
	if (last?.outcome !== "missed" || chinaDate(last.at) < today) {
		return undefined;
	}
	return addDays(today, 1);
}
