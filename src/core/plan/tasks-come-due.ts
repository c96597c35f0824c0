import { type Call, lastCall } from "./call.ts";
import { stateOf } from "./merchant.ts";
import { idleFrom } from "./month.ts";
import type { Task } from "./task.ts";

/**
 * Select the tasks that have come due: promises, unanswered complaints, calls
 * missed on an earlier day, and merchants idle for twelve months since a known
 * month. Tasks possible on any day are excluded.
 *
 * @param now from `planTasks`
 * @example
 * tasksComeDue([], []) // []
 */
export function tasksComeDue(
	now: readonly Task[],
	calls: readonly Call[],
): readonly Task[] {
	return now.filter((task) => hasCome(task, calls));
}

function hasCome(task: Task, calls: readonly Call[]): boolean {
	switch (task.kind) {
		case "check":
			return true;
		case "self-service":
			return task.errands.some(
				({ merchant }) => idleFrom(merchant.lastTrade) !== undefined,
			);
		case "call":
			return wasMissed(task.owner.key, "", calls);
		case "complain":
			return (
				wasMissed(task.owner.key, task.rung ?? "", calls) ||
				task.errands.some(({ merchant }) => stateOf(merchant) === "complained")
			);
		default:
			return false;
	}
}

function wasMissed(
	key: string,
	rung: Call["rung"],
	calls: readonly Call[],
): boolean {
	const own = calls.filter(({ owner }) => owner === key);
	return lastCall(own, rung)?.outcome === "missed";
}
