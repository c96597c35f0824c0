import type { Outcome, Rung } from "./call.ts";
import type { Device, Fault, State } from "./merchant.ts";
import { OVER_A_YEAR } from "./month.ts";

/** Names of the states. */
export const STATE_NAMES: Readonly<Record<State, string>> = {
	todo: "待办",
	applied: "已申请",
	refused: "被拒绝",
	complained: "已投诉",
	closed: "已注销",
};

/** The next states of each state, with labels of their buttons. */
export const NEXT_STATES: Readonly<
	Record<State, readonly (readonly [State, string])[]>
> = {
	todo: [
		["applied", "已申请"],
		["refused", "被拒绝"],
	],
	applied: [
		["closed", "已注销"],
		["refused", "被拒绝"],
	],
	refused: [
		["complained", "已投诉"],
		["applied", "答应办了"],
	],
	complained: [
		["applied", "答应办了"],
		["closed", "已注销"],
	],
	closed: [["todo", "还在，重新办"]],
};

export const DEVICE_NAMES: Readonly<Record<Device, string>> = {
	unknown: "不清楚",
	plate: "码牌",
	machine: "机器",
};

export const FAULT_NAMES: Readonly<Record<Fault, string>> = {
	none: "还能用",
	discontinued: "停用或关停了",
	raised: "涨价了",
	useless: "作废了",
};

/** Names of call outcomes. */
export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
	"": "打过",
	agreed: "答应办了",
	accepted: "受理了",
	refused: "被拒绝",
	missed: "没打通",
	"wrong-number": "号码不对",
};

/** Names of a complaint's receivers, in the order of 怎么投诉. */
export const RUNG_NAMES: Readonly<Record<Rung, string>> = {
	institution: "机构",
	"hotline-12363": "12363",
	"hotline-pcac": "支付清算协会",
	"hotline-12378": "12378",
};

/**
 * Name a complaint's receiver within Chinese text.
 *
 * @example
 * rungInWords("hotline-12363") // " 12363 "
 */
export function rungInWords(rung: Rung): string {
	const name = RUNG_NAMES[rung];
	return /^\d/.test(name) ? ` ${name} ` : name;
}

/** What to know before complaining to each receiver; from 怎么投诉. */
export const RUNG_HINTS: Readonly<Record<Rung, string>> = {
	institution: "先向机构投诉：打它的客服电话，说明这是投诉。",
	"hotline-12363":
		"再打 12363：这些机构归人民银行管。打之前要先向机构投诉，找不到机构的可以直接打。",
	"hotline-pcac":
		"举报违规，找支付清算协会：要实名，要写清事实，附上证据（只有一个来源这样说）。",
	"hotline-12378": "最后才是 12378：公布的受理范围没有写支付机构，不一定受理。",
};

/** What to do before a call; from 打电话之前. */
export const CHECKLIST = [
	["钱", "没到账的先到账，余额先提完。"],
	["押金", "该退的先要回来，或者在电话里一起说。"],
	["机器", "还绑着的机器，问清要不要先解绑。"],
	["留下在用的", "别把正在用的那一户也报上去"],
] as const;

/** What to have at hand; from 打电话之前. */
export const AT_HAND = [
	"身份证号",
	"登记时用的手机号",
	"商户编号",
	"机器的 SN 号",
	"纸和笔",
] as const;

/**
 * Name the month of the last trade.
 *
 * @example
 * lastTradeName("over-a-year") // "一年多以前"
 */
export function lastTradeName(lastTrade: string): string {
	if (lastTrade === "") return "不清楚";
	return lastTrade === OVER_A_YEAR ? "一年多以前" : lastTrade;
}

/** A denial to which the reply is to quote a rule; from 电话里怎么说. */
export const DENIAL = "说没有这个规定";

/** Answers of institutions with replies; from 电话里怎么说. */
export const REBUTTALS = [
	["让您找服务商、代理商", "只有总部能注销商户，请总部办理。"],
	[
		"说账户已经关闭，或者机器已经解绑",
		"那不是注销商户。我的银联商户还在，请注销它。",
	],
	["说办不了", "请告诉我原因。我现在正式投诉。不解决，我再打 12363。"],
] as const;
