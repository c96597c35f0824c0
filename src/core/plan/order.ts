import { isAtRisk, STATUS_NAMES } from "../directory/status.ts";
import { compareText } from "../text/compare-text.ts";
import { DEVICES, FAULTS, type Merchant } from "./merchant.ts";
import { idleFrom, isIdle } from "./month.ts";
import type { Owner } from "./owner.ts";
import { LIMITS } from "./quota.ts";

/** Why an item has its place in the order, and the section of 注销建议 that explains it. */
export interface Reason {
	readonly text: string;
	readonly id: string;
}

/** A merchant to deregister, with its reasons. */
export interface Errand {
	readonly merchant: Merchant;
	readonly reasons: readonly Reason[];
	/** Month from which the reader can stop it alone, if nothing is urgent until then. */
	readonly waitUntil: string | undefined;
}

/** What the order of merchants depends on besides the merchants. */
export interface Pressure {
	/** ISO date in China. */
	readonly today: string;
	/** Keys of institutions above their limit. */
	readonly crowded: ReadonlySet<string>;
	/** Whether the total or the number of institutions exceeds its limit. */
	readonly isOver: boolean;
}

/** A merchant and its owner. */
export interface Owned {
	readonly merchant: Merchant;
	readonly owner: Owner;
}

/**
 * The rules of the order, first to last: what each is about, in the words of
 * 注销建议 and 我的商户, and the section that explains it.
 */
export const ORDER_RULES = {
	due: { about: "机构答应的日子到了的", id: "procedure" },
	idle: { about: "闲置满 12 个月的", id: "self-service" },
	crowded: {
		about: `超过 ${LIMITS.perInstitution} 户的机构`,
		id: "crowded-first",
	},
	plate: { about: "码牌", id: "qr-plates-first" },
	fault: { about: "停用和关停的、涨价的、作废的", id: "old-machines" },
	change: { about: "状态有变的机构", id: "changed-first" },
	identify: { about: "查不到的前三位", id: "unknown-prefix" },
	refused: { about: "被拒绝的", id: "complaint" },
} as const;

const FAULT_REASONS = {
	none: undefined,
	discontinued: "已经停用或关停",
	raised: "涨了价",
	useless: "已经作废",
} as const;

/** Rank merchants in the order of deregistration, each with its reasons. */
export function rankMerchants<Item extends Owned>(
	items: readonly Item[],
	pressure: Pressure,
): readonly { readonly item: Item; readonly errand: Errand }[] {
	return items
		.map((item) => ({
			...{ item, errand: errandOf(item, pressure) },
			rank: rankOf(item, pressure),
		}))
		.sort(
			(one, other) =>
				compareText(one.rank, other.rank) ||
				// Ids, which begin with a known number, make the order total.
				compareText(one.item.merchant.id, other.item.merchant.id),
		);
}

/** Compute a rank with a digit for each rule; lower ranks go first. */
function rankOf({ merchant, owner }: Owned, { crowded }: Pressure): string {
	const { device, fault } = merchant;
	return [
		crowded.has(owner.key) ? 0 : 1,
		device === "plate" ? 0 : 1,
		fault === "none" ? FAULTS.length : FAULTS.indexOf(fault),
		isAtRisk(owner.entry?.status) ? 0 : 1,
		DEVICES.indexOf(device),
	].join("");
}

function errandOf(
	{ merchant, owner }: Owned,
	{ crowded, isOver, today }: Pressure,
): Errand {
	const presses =
		isOver || crowded.has(owner.key) || isAtRisk(owner.entry?.status);
	return {
		merchant,
		reasons: reasonsFor(merchant, owner, today),
		waitUntil: presses ? undefined : monthAhead(merchant, today),
	};
}

/** Find the future month from which the reader can stop a merchant alone. */
export function monthAhead(
	{ lastTrade, isPhoneOnly }: Merchant,
	today: string,
): string | undefined {
	if (isPhoneOnly || isIdle(lastTrade, today)) return undefined;
	return idleFrom(lastTrade);
}

/** Reasons of tasks that do not depend on their merchants. */
export const REASONS = {
	due: reason("说好的日子到了", "due"),
	unsaid: reason("办了一周，该看看了", "due"),
	idle: reason("自己就能办，最省事", "idle"),
	crowded: reason(`这家超过了每家 ${LIMITS.perInstitution} 户`, "crowded"),
	identify: reason("不知道是哪家，没有地方打", "identify"),
	refused: reason("被拒绝了", "refused"),
} as const;

function reasonsFor(
	{ lastTrade, device, fault }: Merchant,
	{ entry }: Owner,
	today: string,
): readonly Reason[] {
	const why = FAULT_REASONS[fault];
	const status = isAtRisk(entry?.status) ? entry?.status : undefined;
	return [
		isIdle(lastTrade, today) && reason("闲置满 12 个月", "idle"),
		device === "plate" && reason("码牌先注销", "plate"),
		why && reason(why, "fault"),
		status && reason(STATUS_NAMES[status.kind], "change"),
	].filter((each) => typeof each === "object");
}

function reason(text: string, rule: keyof typeof ORDER_RULES): Reason {
	return { text, id: ORDER_RULES[rule].id };
}
