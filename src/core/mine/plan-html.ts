import type { Call } from "../plan/call.ts";
import { isOpen, type Plan } from "../plan/merchant.ts";
import type { Owned } from "../plan/order.ts";
import { groupByOwner } from "../plan/quota.ts";
import { type Agenda, planTasks } from "../plan/tasks.ts";
import { compareText } from "../text/compare-text.ts";
import { type Html, html } from "../text/html.ts";
import { barHtml } from "./bar-html.ts";
import { callsHtml } from "./calls-html.ts";
import { rowHtml } from "./fold-html.ts";
import { merchantHtml } from "./merchant-html.ts";
import { quotaHtml } from "./quota-html.ts";
import type { TaskContext } from "./task-context.ts";
import { nextHtml, taskRowHtml } from "./task-html.ts";

/** A plan as the page shows it. */
export interface PlanView extends TaskContext {
	/** Why nothing can be saved, in Chinese. */
	readonly problem: string | undefined;
	/** Number of stored records that cannot be read. */
	readonly damaged: number;
	/** Whether this is the example, which is never saved. */
	readonly isExample: boolean;
}

/** Maximum number of rows shown at once; only a backup may have more. */
const MOST_ROWS = 100;
/** Key of the row that holds the remaining merchants. */
const REST = "rest";

/** Show the plan: notices, bar, tasks, list and calls. */
export function planHtml(view: PlanView): Html {
	const { problem, damaged, plan, isExample } = view;
	const isEmpty = plan.merchants.length === 0;
	const isBarShown = !isEmpty || view.said !== undefined;
	return html`
		${problem && html`<p class="status" role="alert">${problem}</p>`}
		${damaged > 0 && damageHtml(damaged)}
		${isExample && EXAMPLE}
		${isBarShown && barHtml(view)}
		${isEmpty ? EMPTY : partsHtml(view)}`;
}

function partsHtml(view: PlanView): Html {
	const { plan, sources, today } = view;
	const agenda = planTasks(plan, sources, today);
	return html`
		${tasksHtml(agenda, view)}
		${listPart(view)}
		${callsPart(plan.calls, view)}`;
}

function tasksHtml({ now, later }: Agenda, view: PlanView): Html {
	const [next, ...further] = now;
	const rows = (tasks: Agenda["now"]) =>
		html`<ol class="rows">${tasks.map((task) => taskRowHtml(task, view))}</ol>`;
	return html`
		${next ? nextHtml(next, view) : restHtml(view.plan)}
		${further.length > 0 && sectionHtml("tasks", "然后", rows(further))}
		${later.length > 0 && sectionHtml("waiting", laterTitle(later), rows(later))}`;
}

/** Title the later tasks; not all of them wait for an answer. */
function laterTitle(later: Agenda["later"]): string {
	const isAnswer = ({ kind }: Agenda["later"][number]) =>
		kind === "check" || kind === "complain";
	return later.every(isAnswer) ? "等结果" : "以后";
}

/** Show that no task is left for today. */
function restHtml({ merchants }: Plan): Html {
	const isDone = merchants.every(
		(merchant) => !merchant.leaves || !isOpen(merchant),
	);
	const words = isDone
		? "要注销的都办完了。过几天再进云闪付看一眼，确认都查不到了。"
		: "今天没有要打的电话了。到了日子，这里会告诉您先看哪一户。";
	return sectionHtml("next", "下一步", html`<p>${words}</p>`);
}

function listPart(view: PlanView): Html {
	const { merchants } = view.plan;
	const sorted = [...merchants].sort((one, other) =>
		compareText(one.id, other.id),
	);
	const shown = groupByOwner(sorted, view.sources).flatMap(
		({ owner, merchants: own }) => own.map((merchant) => ({ owner, merchant })),
	);
	const first = shown.slice(0, MOST_ROWS);
	const rest = shown.slice(MOST_ROWS);
	return sectionHtml(
		"merchants",
		`清单（${merchants.length} 户）`,
		html`
			${quotaHtml(merchants, view)}
			<p class="muted">点开一户可以改：还用不用、码牌、最后交易。</p>
			${groupsHtml(first, view)}
			${rest.length > 0 && restRow(rest, view)}`,
	);
}

function restRow(rest: readonly Owned[], view: PlanView): Html {
	return rowHtml(REST, {
		summary: html`还有 ${rest.length} 户`,
		opened: view.opened,
		body: () => groupsHtml(rest, view),
	});
}

function groupsHtml(rows: readonly Owned[], view: PlanView): Html {
	const items = rows.map(({ owner, merchant }, index) => {
		const isFirst = rows[index - 1]?.owner.key !== owner.key;
		return html`
			${isFirst && html`<li class="owner-name">${owner.name}</li>`}
			${merchantHtml(merchant, view)}`;
	});
	return html`<ul class="merchants">${items}</ul>`;
}

function callsPart(calls: readonly Call[], view: PlanView): Html | undefined {
	if (calls.length === 0) return undefined;
	return rowHtml("calls", {
		summary: html`电话记录（${calls.length} 通）`,
		opened: view.opened,
		body: () => html`${callsHtml(calls, "全部电话")}`,
	});
}

function damageHtml(count: number): Html {
	return html`
		<div class="status damage" role="alert">
			<p>存下来的有 ${count} 条读不出来，没有显示，也没有删。其余照常可用；有备份的话，可以从文件里恢复。</p>
			<div class="keeping">
				<button type="button" class="small-button" data-act="damaged">导出这 ${count} 条</button>
				<button type="button" class="small-button" data-act="copy" data-what="damaged">复制这 ${count} 条</button>
				<button type="button" class="small-button danger" data-act="drop-damaged">删掉这 ${count} 条</button>
			</div>
		</div>`;
}

function sectionHtml(id: string, title: string, body: Html): Html {
	return html`
		<section class="plan-part" id="plan-${id}" aria-labelledby="plan-${id}-title">
			<h3 class="plan-title" id="plan-${id}-title" tabindex="-1">${title}</h3>
			${body}
		</section>`;
}

const EMPTY = html`
	<div class="empty">
		<p>清单是空的。从云闪付里把商户编号抄过来，或者贴一段聊天记录、小票上的字，会列出找到的编号。</p>
		<button type="button" class="small-button" data-act="example">看一个例子</button>
	</div>`;

const EXAMPLE = html`
	<div class="example-notice">
		<p><strong>这是例子。</strong>编号是编的，777 开头的不是真商户。可以随便点，什么都不会存。</p>
		<button type="button" class="main-button" data-act="end-example">关掉例子</button>
	</div>`;
