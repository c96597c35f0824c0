import { planTasks } from "../plan/tasks.ts";
import { tasksComeDue } from "../plan/tasks-come-due.ts";
import { type Html, html } from "../text/html.ts";
import type { TaskContext } from "./task-context.ts";
import { taskTitle } from "./task-title.ts";

/**
 * Show in one line, linked to the list, which tasks are due; nothing if none is.
 *
 * @example
 * dueHtml({ plan: EMPTY_PLAN, sources, href, today: "2026-11-24" }) // undefined
 */
export function dueHtml({
	plan,
	sources,
	href,
	today,
}: Pick<TaskContext, "plan" | "sources" | "href" | "today">): Html | undefined {
	const { now } = planTasks(plan, sources, today);
	const due = tasksComeDue(now, plan.calls);
	const [first] = due;
	if (!first) return undefined;
	const then = due.length > 1 && "先";
	return html`今天有 ${due.length} 件事要做：<a href="${href("/mine")}">${then}${taskTitle(first)}</a>`;
}
