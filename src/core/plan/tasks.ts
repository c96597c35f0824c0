import type { Sources } from "../directory/identify-prefix.ts";
import { compareText } from "../text/compare-text.ts";
import { isOpen, type Plan } from "./merchant.ts";
import {
	type Errand,
	type Pressure,
	REASONS,
	type Reason,
	rankMerchants,
} from "./order.ts";
import { groupByOwner, LIMITS } from "./quota.ts";
import { type Task, type TaskHead, taskHeadOf } from "./task.ts";

/** Tasks for now, in order, and for later, the earliest first. */
export interface Agenda {
	readonly now: readonly Task[];
	readonly later: readonly Task[];
}

/** Ranks of the kinds of tasks, explained in 注销顺序 of the wiki. */
const PLACES: Readonly<Record<Task["kind"], number>> = {
	check: 0,
	"self-service": 1,
	wait: 1,
	call: 2,
	identify: 3,
	complain: 4,
};

/**
 * Plan the deregistration, in this order: promises that are due; merchants idle
 * for 12 months, which the reader can stop alone; one call per institution, in
 * the order of `rankMerchants`; unknown owners; complaints. The result does
 * not depend on the order of merchants and calls. Source: 注销建议 and 概念解读 of
 * the wiki; domain facts, 1.
 *
 * @param today ISO date in China
 */
export function planTasks(
	{ merchants, calls }: Plan,
	sources: Sources,
	today: string,
): Agenda {
	const groups = groupByOwner(merchants.filter(isOpen), sources);
	const pressure = pressureOf(groups, today);
	const leaving = groups.flatMap(({ owner, merchants: own }) => {
		const called = calls.filter((call) => call.owner === owner.key);
		return own
			.filter(({ leaves }) => leaves)
			.map((merchant) => {
				const head = taskHeadOf({ merchant, owner }, called, today);
				return { merchant, owner, head };
			});
	});
	const tasks = new Map<string, { head: TaskHead; errands: Errand[] }>();
	for (const { item, errand } of rankMerchants(leaving, pressure)) {
		const { head } = item;
		const task = tasks.get(head.key);
		if (task) task.errands.push(errand);
		else tasks.set(head.key, { head, errands: [errand] });
	}
	const all = [...tasks.values()].map(({ head, errands }): Task => {
		const reasons = reasonsOf(head, errands, pressure);
		return { ...head, errands, reasons };
	});
	return {
		now: all.filter(({ from }) => from === undefined).sort(byPlace),
		later: all.filter(({ from }) => from !== undefined).sort(byDay),
	};
}

function pressureOf(
	groups: ReturnType<typeof groupByOwner>,
	today: string,
): Pressure {
	const known = groups.filter(({ owner }) => owner.isKnown);
	const total = groups.reduce(
		(sum, { merchants }) => sum + merchants.length,
		0,
	);
	return {
		today,
		crowded: new Set(
			known
				.filter(({ merchants }) => merchants.length > LIMITS.perInstitution)
				.map(({ owner }) => owner.key),
		),
		isOver: total > LIMITS.total || known.length > LIMITS.institutions,
	};
}

function reasonsOf(
	head: TaskHead,
	errands: readonly Errand[],
	{ crowded }: Pressure,
): readonly Reason[] {
	switch (head.kind) {
		case "check":
			return [head.due.call ? REASONS.due : REASONS.unsaid];
		case "self-service":
		case "wait":
			return [REASONS.idle];
		case "identify":
			return [REASONS.identify];
		case "complain":
			return [REASONS.refused];
		case "call":
			return crowded.has(head.owner.key)
				? [REASONS.crowded]
				: errands.flatMap(({ reasons }) => reasons.slice(0, 1)).slice(0, 1);
	}
}

/** Compare tasks by kind, and promises by day; otherwise keep the order of their merchants. */
function byPlace(one: Task, other: Task): number {
	return (
		PLACES[one.kind] - PLACES[other.kind] ||
		compareText(promiseKey(one), promiseKey(other))
	);
}

function promiseKey(task: Task): string {
	return task.kind === "check" ? task.due.on + task.key : "";
}

function byDay(one: Task, other: Task): number {
	return compareText(`${one.from} ${one.key}`, `${other.from} ${other.key}`);
}
