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

/** What is to be done now, in order, and what on another day, the earliest first. */
export interface Agenda {
	readonly now: readonly Task[];
	readonly later: readonly Task[];
}

/** Where kinds of tasks stand; 注销顺序 of the wiki says why. */
const PLACES: Readonly<Record<Task["kind"], number>> = {
	check: 0,
	"self-service": 1,
	wait: 1,
	call: 2,
	identify: 3,
	complain: 4,
};

/**
 * What to do about the merchants that are to go, in this order: what was
 * promised for a day that has come; those idle for 12 months, which one can
 * end oneself; then one call for each institution, in the order of
 * `rankMerchants`; prefixes that no list has; and at last complaints. The same
 * merchants and calls give the same tasks on the same day, however they are
 * arranged. Source: 注销建议 and 概念解读 of the wiki; domain facts, 1.
 *
 * @param today in China, ISO 8601
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

/** Those of one kind stay in the order of their first merchants, promises in that of their days. */
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
