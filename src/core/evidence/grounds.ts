import { hasEnded } from "../directory/status.ts";
import type { Rung } from "../plan/call.ts";
import { isIdle } from "../plan/month.ts";
import type { Complaint } from "./complaint.ts";

/** A rule that supports a complaint. */
export interface Ground {
	/** Name of the rule, with the article. */
	readonly rule: string;
	/** What the rule says, as far as known. */
	readonly words: string;
	/** Its section in 依据 of 注销建议. */
	readonly id: string;
}

/** Rules that complaints quote; 依据 says how certain each is and where it stops. */
export const GROUNDS = {
	disputes: {
		rule: "《非银行支付机构监督管理条例》第三十五条",
		words: "和用户的纠纷要及时处理",
		id: "rule-ordinance",
	},
	ended: {
		rule: "《非银行支付机构监督管理条例》第十四条",
		words: "终止业务的，要有用户安排的方案，并且公告",
		id: "rule-ordinance",
	},
	complaints: {
		rule: "人民银行令〔2020〕第 5 号第八条、第十六条",
		words: "机构要有投诉处理的程序，还要告诉用户怎样终止合同",
		id: "rule-complaints",
	},
	idle: {
		rule: "银发〔2019〕85 号",
		words: "连续 12 个月没有交易的机器和码，机构要停止服务",
		id: "rule-idle",
	},
	inspection: {
		rule: "支付清算协会《特约商户巡检指引》",
		words: "满 12 个月没有交易的，停止服务，并报告清算机构",
		id: "rule-inspection",
	},
} as const satisfies Readonly<Record<string, Ground>>;

/**
 * List the rules that support a complaint about merchants of one institution.
 *
 * @example
 * groundsFor("institution", { ...complaint, merchants: [] }).map(({ id }) => id) // ["rule-ordinance", "rule-complaints"]
 */
export function groundsFor(
	rung: Rung,
	{ owner, merchants, today }: Complaint,
): readonly Ground[] {
	const isAnyIdle = merchants.some(({ lastTrade }) => isIdle(lastTrade, today));
	const isTheirs = rung === "hotline-pcac";
	return [
		hasEnded(owner.entry?.status) ? GROUNDS.ended : GROUNDS.disputes,
		!isTheirs && GROUNDS.complaints,
		isAnyIdle && GROUNDS.idle,
		isAnyIdle && isTheirs && GROUNDS.inspection,
	].filter((each) => typeof each === "object");
}
