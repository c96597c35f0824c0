import { groupDigits } from "../numbers/merchant-number.ts";
import { byNewest, type Rung } from "../plan/call.ts";
import { isAbout } from "../plan/due.ts";
import type { Merchant } from "../plan/merchant.ts";
import { rungInWords, STATE_NAMES } from "../plan/plan-labels.ts";
import { chinaDate } from "../text/china-date.ts";
import type { Complaint } from "./complaint.ts";
import { describeCall } from "./describe-call.ts";
import { groundsFor } from "./grounds.ts";
import { receiverLines } from "./receiver-lines.ts";

/** A blank to fill in by hand, because names and identity numbers are not stored. */
const BLANK = "＿＿＿＿＿＿";

/**
 * Write a complaint to read out or send: receiver and number, complainant,
 * institution, merchant numbers, calls, demands and the rules behind them.
 */
export function complaintText(rung: Rung, complaint: Complaint): string {
	const { owner, merchants, today } = complaint;
	const calls = complaint.calls.filter((call) => call.owner === owner.key);
	const own = calls
		.filter(
			(call) =>
				call.about.length === 0 ||
				merchants.some((merchant) => isAbout(call, merchant)),
		)
		.sort(byNewest)
		.reverse();
	const told =
		own.length > 0 ? own.map(describeCall) : merchants.flatMap(describeHistory);
	const to =
		rung === "institution" ? "向贵公司投诉" : `向${rungInWords(rung)}反映`;
	return [
		...receiverLines(rung, { ...complaint, calls }),
		"",
		`投诉人：${BLANK}　电话：${BLANK}`,
		`被投诉的机构：${owner.entry?.name ?? owner.name}`,
		`商户编号：${merchants.map(titleOf).join("、")}`,
		"",
		`我名下有上面这 ${merchants.length} 户银联商户，已经要求机构注销，没有办成。现在${to}。`,
		...(told.length > 0 ? ["", "经过："] : []),
		...told.map((line, index) => `${index + 1}. ${line}。`),
		"",
		`要求：注销这 ${merchants.length} 户银联商户，不是关闭账户，也不是解绑机器；告诉我哪一天办完。不能办的，请说明理由。`,
		"",
		"依据：",
		...groundsFor(rung, complaint).map(
			({ rule, words }) => `- ${rule}：${words}。`,
		),
		"",
		`日期：${today}`,
	].join("\n");
}

function titleOf({ number, name }: Merchant): string {
	if (number === "") return name || "没有编号的一户";
	return groupDigits(number) + (name && `（${name}）`);
}

/** Describe a merchant's progress, if no call was recorded. */
function describeHistory(merchant: Merchant): readonly string[] {
	return merchant.history.map(
		({ state, at }) =>
			`${chinaDate(at)} ${titleOf(merchant)}：${STATE_NAMES[state]}`,
	);
}
