import type { Task } from "../plan/task.ts";
import { daysBetween } from "../text/days-between.ts";

/**
 * Title a task.
 *
 * @example
 * taskTitle(callTask) // "打给拉卡拉，注销 3 户"
 */
export function taskTitle(task: Task): string {
	const count = `${task.errands.length} 户`;
	switch (task.kind) {
		case "check":
			return `看${task.owner.name}的 ${count}注销了没有`;
		case "self-service":
			return `自己在云闪付里中止 ${count}`;
		case "wait":
			return `自己中止 ${count}`;
		case "call":
			return `打给${task.owner.name}，注销 ${count}`;
		case "complain":
			return `投诉${task.owner.isKnown ? task.owner.name : ""}，${count}`;
		case "identify":
			return `查清${task.owner.key === "unknown" ? "" : ` ${task.owner.name}的`} ${count}是哪家的`;
	}
}

/**
 * Say when a task is due; empty for now.
 *
 * @param today ISO date in China
 * @example
 * taskTime({ ...task, kind: "wait", from: "2027-02" }, "2026-11-26") // "2027-02 起"
 */
export function taskTime({ from, kind }: Task, today: string): string {
	if (from === undefined) return "";
	if (kind === "wait") return `${from} 起`;
	const days = daysBetween(today, from);
	const day = from.slice(5);
	return days === 1 ? "明天" : `${day}（还有 ${days} 天）`;
}

/**
 * Say how late or early a promise is; empty for other tasks.
 *
 * @param today ISO date in China
 * @example
 * lateness({ ...task, kind: "check", due: { on: "2026-11-24", call } }, "2026-11-26") // "说好 2026-11-24 办完，过了 2 天"
 */
export function lateness(task: Task, today: string): string {
	if (task.kind !== "check" || !task.due.call) return "";
	const days = daysBetween(task.due.on, today);
	const word =
		days > 0 ? `过了 ${days} 天` : days < 0 ? `还有 ${-days} 天` : "就是今天";
	return `说好 ${task.due.on} 办完，${word}`;
}
