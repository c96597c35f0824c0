import { type Call, lastCall } from "./call.ts";
import { stateOf } from "./merchant.ts";
import { idleFrom } from "./month.ts";
import type { Task } from "./task.ts";

/**
 * Those of the tasks to be done now whose day has come: what was promised, what
 * nobody answered the day before, and what has been idle for twelve months by
 * now. What one could have done on any day is not among them.
 *
 * @param now as `planTasks` gives them
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
