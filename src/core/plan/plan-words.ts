import type { Device, Fault, State } from "./merchant.ts";

/** What states are called. */
export const STATE_NAMES: Readonly<Record<State, string>> = {
	todo: "待办",
	applied: "已申请",
	refused: "被拒绝",
	complained: "已投诉",
	closed: "已注销",
};

/** Where a merchant goes from a state, and what the button says. */
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

/** What an institution may say too, against which a rule is quoted; from 电话里怎么说. */
export const DENIAL = "说没有这个规定";

/** What an institution may answer, and what to say then; from 电话里怎么说. */
export const REBUTTALS = [
	["让您找服务商、代理商", "只有总部能注销商户，请总部办理。"],
	[
		"说账户已经关闭，或者机器已经解绑",
		"那不是注销商户。我的银联商户还在，请注销它。",
	],
	["说办不了", "请告诉我原因。我现在正式投诉。不解决，我再打 12363。"],
] as const;
