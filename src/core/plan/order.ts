import type { Sources } from "../directory/identify-prefix.ts";
import { isAtRisk, STATUS_NAMES } from "../directory/status.ts";
import {
	DEVICES,
	type Device,
	FAULTS,
	isOpen,
	type Merchant,
	stateOf,
} from "./merchant.ts";
import { type Owner, ownerOf } from "./owner.ts";
import { compareText, groupByOwner, LIMITS } from "./quota.ts";

/** Why something stands where it does; the place is where the wiki says so. */
export interface Reason {
	readonly text: string;
	readonly page: string;
	readonly id: string;
}

/** A merchant that is to go, with what speaks for it. */
export interface Errand {
	readonly merchant: Merchant;
	readonly reasons: readonly Reason[];
}

/** One thing to do, about one or more merchants. */
export type Task = {
	/** Why it is where it is. */
	readonly reasons: readonly Reason[];
	readonly errands: readonly Errand[];
} & (
	| { readonly kind: "self-service" }
	| {
			/** By a call, by a complaint, or by finding out whose it is. */
			readonly kind: "call" | "complain" | "identify";
			readonly owner: Owner;
	  }
);

interface Ranked extends Errand {
	/** A digit for each rule; the smaller goes first. */
	readonly rank: string;
}

type Called = Exclude<Task, { readonly kind: "self-service" }>;

const DEVICE_ORDER: Readonly<Record<Device, number>> = {
	plate: 0,
	unknown: 1,
	machine: 1,
};
const DEREGISTRATION = "/deregistration";

/**
 * The rules, the first before the second: what each is about, as 注销建议 and
 * 我的商户 say it too, and the section that gives its reason.
 */
export const ORDER_RULES = {
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

/**
 * What to do about the merchants that are to go, in this order: those idle for
 * 12 months, which one can end oneself; then one call for each institution,
 * first those above the limit of an institution, then printed codes before
 * machines, then what is discontinued, raised in price or useless, then
 * institutions that have ended or may end; prefixes that no list has; and at last complaints.
 * The same merchants give the same order, however they are arranged.
 * Source: 注销建议 and 概念解读 of the wiki; domain facts, 1.
 */
export function planTasks(
	merchants: readonly Merchant[],
	sources: Sources,
): readonly Task[] {
	const open = merchants.filter(isOpen);
	const crowded = new Set(
		groupByOwner(open, sources)
			.filter(
				({ owner, merchants: own }) =>
					owner.isKnown && own.length > LIMITS.perInstitution,
			)
			.map(({ owner }) => owner.key),
	);
	const leaving = open.filter(({ leaves }) => leaves);
	const ranked = leaving
		.map((merchant) => rank(merchant, ownerOf(merchant, sources), crowded))
		.sort(compareRanked);
	const inState = (...states: readonly string[]) =>
		ranked.filter(({ merchant }) => states.includes(stateOf(merchant)));
	const todo = inState("todo");
	const idle = todo.filter(({ merchant }) => merchant.isIdle);
	const calls = todo.filter(({ merchant }) => !merchant.isIdle);
	return [
		...selfService(idle),
		...perOwner(calls, sources, crowded),
		...perOwner(inState("refused", "complained"), sources, crowded).map(
			(task): Task => ({
				...task,
				kind: "complain",
				reasons: [reason("被拒绝了", "refused")],
			}),
		),
	];
}

function selfService(errands: readonly Errand[]): readonly Task[] {
	if (errands.length === 0) return [];
	const why = reason("自己就能办，最省事", "idle");
	return [{ kind: "self-service", reasons: [why], errands }];
}

/** One task an institution, in the order of their first merchants; unknown ones last. */
function perOwner(
	errands: readonly Ranked[],
	sources: Sources,
	crowded: ReadonlySet<string>,
): readonly Called[] {
	const groups = groupByOwner(
		errands.map(({ merchant }) => merchant),
		sources,
	);
	const tasks = groups.map(({ owner, merchants }): Called => {
		const own = errands.filter(({ merchant }) => merchants.includes(merchant));
		const isCrowded = crowded.has(owner.key);
		return {
			kind: owner.isKnown ? "call" : "identify",
			owner,
			reasons: owner.isKnown
				? isCrowded
					? [CROWDED]
					: own.flatMap(mainReason).slice(0, 1)
				: [IDENTIFY],
			errands: own,
		};
	});
	const isKnown = ({ kind }: Called) => kind === "call";
	return [...tasks.filter(isKnown), ...tasks.filter((task) => !isKnown(task))];
}

function mainReason({ reasons }: Errand): readonly Reason[] {
	return reasons.slice(0, 1);
}

function rank(
	merchant: Merchant,
	owner: Owner,
	crowded: ReadonlySet<string>,
): Ranked {
	const { device, fault } = merchant;
	return {
		merchant,
		reasons: reasonsFor(merchant, owner),
		rank: [
			crowded.has(owner.key) ? 0 : 1,
			DEVICE_ORDER[device],
			fault === "none" ? FAULTS.length : FAULTS.indexOf(fault),
			isAtRisk(owner.entry?.status) ? 0 : 1,
			DEVICES.indexOf(device),
		].join(""),
	};
}

function compareRanked(one: Ranked, other: Ranked): number {
	// Ids, which begin with the number where there is one, make the order total.
	return (
		compareText(one.rank, other.rank) ||
		compareText(one.merchant.id, other.merchant.id)
	);
}

const CROWDED = reason(`这家超过了每家 ${LIMITS.perInstitution} 户`, "crowded");
const IDENTIFY = reason("不知道是哪家，没有地方打", "identify");

function reasonsFor(
	{ isIdle, device, fault }: Merchant,
	{ entry }: Owner,
): readonly Reason[] {
	const why = FAULT_REASONS[fault];
	const status = isAtRisk(entry?.status) ? entry?.status : undefined;
	return [
		isIdle && reason("闲置满 12 个月", "idle"),
		device === "plate" && reason("码牌先注销", "plate"),
		why && reason(why, "fault"),
		status && reason(STATUS_NAMES[status.kind], "change"),
	].filter((each) => typeof each === "object");
}

function reason(text: string, rule: keyof typeof ORDER_RULES): Reason {
	return { text, page: DEREGISTRATION, id: ORDER_RULES[rule].id };
}
