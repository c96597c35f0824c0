import type { Call } from "../plan/call.ts";
import { OUTCOME_NAMES, rungInWords } from "../plan/plan-labels.ts";
import { chinaDate } from "../text/china-date.ts";

/**
 * Describe a call in one sentence without a full stop: day, number, who
 * answered, what was said and promised.
 *
 * @example
 * describeCall({ ...call, phone: "95016", who: "007", outcome: "refused", said: "说办不了" }) // "2026-11-24 打 95016，接电话的人 007，被拒绝：说办不了"
 */
export function describeCall(call: Call): string {
	const { at, phone, who, said, promised, outcome, rung } = call;
	const to = rung === "" ? "" : `向${rungInWords(rung)}投诉`;
	const name = OUTCOME_NAMES[outcome];
	const parts = [
		`${chinaDate(at)} ${to || (phone ? `打 ${phone}` : "打电话")}`,
		who && `接电话的人 ${who}`,
		outcome === "" ? said : `${name}${said && `：${said}`}`,
		promised && `说好 ${promised} ${outcome === "accepted" ? "答复" : "办完"}`,
	];
	return parts.filter(Boolean).join("，");
}
