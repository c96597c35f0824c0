import { hotlineHtml } from "../directory/hotline-html.ts";
import { describeCall } from "../evidence/describe-call.ts";
import { planRows } from "../evidence/plan-csv.ts";
import { byNewest } from "../plan/call.ts";
import { dialNext } from "../plan/dial.ts";
import type { Task } from "../plan/task.ts";
import { planTasks } from "../plan/tasks.ts";
import { type Html, html } from "../text/html.ts";
import { titleOf } from "./merchant-title.ts";
import { sayLines } from "./say-lines.ts";
import type { TaskContext } from "./task-context.ts";
import { lateness, taskTime, taskTitle } from "./task-title.ts";

/** Columns that fit on the page. */
const COLUMNS = ["商户编号", "商户名称", "机构", "状态", "最后一次交易"];

/**
 * Show the plan for print, to use at the telephone: each step with its numbers
 * and what to say, the list, and the calls, without controls.
 */
export function paperHtml(context: TaskContext): Html {
	const { plan, sources, today } = context;
	const { now, later } = planTasks(plan, sources, today);
	const steps = [...now, ...later].map((task) => stepHtml(task, context));
	const calls = [...plan.calls].sort(byNewest).reverse();
	return html`
		<h3>${today} 的清单</h3>
		<ol class="paper-steps">${steps}</ol>
		${tableHtml(context)}
		${calls.length > 0 && html`<h3>打过的电话</h3><ul>${calls.map((call) => html`<li>${describeCall(call)}</li>`)}</ul>`}`;
}

function stepHtml(task: Task, { plan, today }: TaskContext): Html {
	const { errands, kind } = task;
	const merchants = errands.map(
		({ merchant }) => html`<li>${titleOf(merchant)}</li>`,
	);
	const when = taskTime(task, today);
	return html`
		<li>
			<p><strong>${taskTitle(task)}</strong>${when && ` ${when}`} ${lateness(task, today)}</p>
			${(kind === "call" || kind === "check" || kind === "complain") && spokenHtml(task, plan)}
			<ul>${merchants}</ul>
		</li>`;
}

function spokenHtml(
	task: Extract<Task, { readonly kind: "call" | "check" | "complain" }>,
	{ calls }: TaskContext["plan"],
): Html {
	const { owner, kind, errands } = task;
	const own = calls.filter((call) => call.owner === owner.key);
	const { next, others } = dialNext(owner.entry?.hotlines ?? [], own);
	const hotlines = [...(next ? [next] : []), ...others];
	return html`
		<dl class="fields">${hotlines.map(hotlineHtml)}</dl>
		<blockquote>${sayLines({ kind, count: errands.length }).map((line) => html`<p>${line}</p>`)}</blockquote>`;
}

function tableHtml({ plan, sources }: TaskContext): Html {
	const [headers = [], ...rows] = planRows(plan, sources);
	const cells = (row: readonly string[], tag: "td" | "th") =>
		headers.map((header, index) => {
			if (!COLUMNS.includes(header)) return undefined;
			const cell = row[index];
			return tag === "th" ? html`<th>${cell}</th>` : html`<td>${cell}</td>`;
		});
	return html`
		<table>
			<thead><tr>${cells(headers, "th")}</tr></thead>
			<tbody>${rows.map((row) => html`<tr>${cells(row, "td")}</tr>`)}</tbody>
		</table>`;
}
