import { chinaDate } from "../text/china-date.ts";
import { type Call, lastCall, type Rung } from "./call.ts";
import { type Due, dueOf } from "./due.ts";
import type { Merchant } from "./merchant.ts";
import { addDays, isIdle } from "./month.ts";
import { type Errand, monthAhead, type Owned, type Reason } from "./order.ts";
import type { Owner } from "./owner.ts";
import { nextRung } from "./rung.ts";

/** One thing to do, about one or more merchants. */
export type Task = TaskHead & {
	/** Why it is where it is. */
	readonly reasons: readonly Reason[];
	readonly errands: readonly Errand[];
};

/** What is to be done about a merchant; merchants of one key are one task. */
export type TaskHead = {
	readonly key: string;
	/** ISO date, or month, from which it can be done; `undefined` for now. */
	readonly from: string | undefined;
} & (
	| { readonly kind: "self-service" }
	/** Waiting until one can stop it oneself. */
	| { readonly kind: "wait" }
	| { readonly kind: "call"; readonly owner: Owner }
	/** Finding out whose it is. */
	| { readonly kind: "identify"; readonly owner: Owner }
	/** Looking whether what was applied for is done. */
	| { readonly kind: "check"; readonly owner: Owner; readonly due: Due }
	| {
			readonly kind: "complain";
			readonly owner: Owner;
			/** `undefined` where everybody has answered. */
			readonly rung: Rung | undefined;
	  }
);

/**
 * What is to be done about a merchant that is open and to go.
 *
 * @param calls of this merchant's institution
 * @param today in China, ISO 8601
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

/** Tomorrow, where nobody has answered today; `undefined` for now. */
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
