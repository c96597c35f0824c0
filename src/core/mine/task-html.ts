import type { Task } from "../plan/task.ts";
import { type Html, html } from "../text/html.ts";
import { callHtml } from "./call-html.ts";
import { checkHtml } from "./check-html.ts";
import { complainHtml } from "./complain-html.ts";
import { errandsHtml } from "./errands-html.ts";
import { rowHtml } from "./fold-html.ts";
import { identifyHtml } from "./identify-html.ts";
import { nameOf } from "./merchant-title.ts";
import { reasonLinks } from "./reasons-html.ts";
import { selfServiceHtml } from "./self-service-html.ts";
import type { TaskContext } from "./task-context.ts";
import { lateness, taskTime, taskTitle } from "./task-title.ts";

/** Show the next task, unfolded. */
export function nextHtml(task: Task, context: TaskContext): Html {
	return html`
		<section class="plan-part next" id="plan-next" aria-labelledby="plan-next-title">
			<h3 class="plan-title" id="plan-next-title" tabindex="-1"><span class="muted">下一步</span> <span class="task-title">${taskTitle(task)}</span></h3>
			<div class="task" id="task-${task.key}">${taskBody(task, context)}</div>
		</section>`;
}

/** Show another task as a row that unfolds. */
export function taskRowHtml(task: Task, context: TaskContext): Html {
	const time = taskTime(task, context.today);
	const title = html`${time && html`<span class="badge">${time}</span> `}<span class="task-title">${rowTitle(task)}</span>`;
	const row = rowHtml(`task-${task.key}`, {
		summary: title,
		opened: context.opened,
		body: () =>
			html`<div class="task" id="task-${task.key}">${taskBody(task, context)}</div>`,
	});
	return html`<li>${row}</li>`;
}

/** Title a row: a check adds whether a date was promised, a later call the service hours. */
function rowTitle(task: Task): string {
	if (task.from === undefined) return taskTitle(task);
	if (task.kind === "call") {
		const [hotline] = task.owner.entry?.hotlines ?? [];
		return taskTitle(task) + (hotline?.hours ? `（${hotline.hours}）` : "");
	}
	if (task.kind !== "check") return taskTitle(task);
	const { due, owner, errands } = task;
	const words = due.call ? "说好办完" : "没说哪天，到时候看看";
	return `${owner.name} ${errands.length} 户，${words}`;
}

function taskBody(task: Task, context: TaskContext): Html {
	const late = lateness(task, context.today);
	return html`
		${late ? html`<p class="late">${late}</p>` : whyHtml(task, context)}
		${workHtml(task, context)}`;
}

function workHtml(task: Task, context: TaskContext): Html {
	switch (task.kind) {
		case "check":
			return checkHtml(task, context);
		case "self-service":
			return selfServiceHtml(task, context);
		case "wait":
			return errandsHtml(
				task,
				context,
				({ merchant }) =>
					html`<button type="button" class="small-button" data-act="stop-waiting" aria-label="不等了：${nameOf(merchant)}">不等了，现在办</button>`,
			);
		case "identify":
			return identifyHtml(task, context);
		case "call":
			return callHtml(task, context);
		case "complain":
			return complainHtml(task, context);
	}
}

function whyHtml(
	{ reasons, from }: Task,
	{ href }: TaskContext,
): Html | undefined {
	if (reasons.length === 0 || from !== undefined) return undefined;
	return html`<p class="task-reason">为什么：${reasonLinks(reasons, href)}</p>`;
}
