import type { Sources } from "../directory/identify-prefix.ts";
import { type Html, html } from "../text/html.ts";
import { type Merchant, type Plan, type State, stateOf } from "./merchant.ts";
import { merchantHtml, stateButtonsHtml, titleOf } from "./merchant-html.ts";
import { planTasks } from "./order.ts";
import { compareText, groupByOwner } from "./quota.ts";
import { quotaHtml } from "./quota-html.ts";
import { callsHtml, type TaskContext, taskHtml } from "./task-html.ts";

/** What the page shows of a plan. */
export interface PlanView {
	readonly plan: Plan;
	readonly sources: Sources;
	/** Address of a place. */
	readonly href: (page: string, id?: string) => string;
	/** What the last step was, which can be undone. */
	readonly undo: string | undefined;
	/** Why nothing is kept, in Chinese. */
	readonly problem: string | undefined;
	/** Whether this is the list that teaches, which is never kept. */
	readonly isExample: boolean;
}

/** The merchants: where one stands, what to do, the list, and what is kept. */
export function planHtml(view: PlanView): Html {
	const { problem, undo, plan, isExample } = view;
	const { merchants } = plan;
	return html`
		${problem && html`<p class="status" role="alert">${problem}</p>`}
		${isExample && EXAMPLE}
		${merchants.length > 0 ? partsHtml(view) : EMPTY}
		${undo && undoHtml(undo)}`;
}

function partsHtml(view: PlanView): Html {
	const { merchants } = view.plan;
	return html`
		${progressHtml(merchants)}
		${JUMPS}
		${sectionHtml("quota", "占了多少名额", quotaHtml(merchants, view))}
		${sectionHtml("merchants", `清单（${merchants.length} 户）`, listHtml(view))}
		${sectionHtml("tasks", "接下来做什么", tasksHtml(view))}
		${sectionHtml("waiting", "等结果", waitingHtml(view))}
		${!view.isExample && sectionHtml("keeping", "备份和打印", KEEPING)}`;
}

const JUMPS = html`
	<p class="jumps">
		<button type="button" class="small-button" data-act="go" data-to="merchants">清单</button>
		<button type="button" class="small-button" data-act="go" data-to="tasks">接下来做什么</button>
	</p>`;

const KEEPING = html`
	<p class="muted">清单只在这个浏览器里。清理浏览器、换手机就没有了，办的时间长，先存一份备份。</p>
	<p class="muted">导出没有看到文件，就改点复制，贴到别处存好；备份贴回上面的框就能恢复。打印没有反应，就复制表格，到电脑上打印。</p>
	<div class="keeping">
		<button type="button" class="small-button" data-act="backup">导出备份</button>
		<button type="button" class="small-button" data-act="copy" data-what="backup">复制备份</button>
		<button type="button" class="small-button" data-act="csv">导出表格</button>
		<button type="button" class="small-button" data-act="copy" data-what="csv">复制表格</button>
		<button type="button" class="small-button" data-act="print">打印</button>
		<button type="button" class="small-button danger" data-act="wipe">全部清空</button>
	</div>`;

const EMPTY = html`
	<div class="empty">
		<p>清单是空的。从云闪付里把商户编号抄过来，或者贴一段聊天记录、小票上的字，上面会列出找到的编号。</p>
		<button type="button" class="small-button" data-act="example">看一个例子</button>
	</div>`;

const EXAMPLE = html`
	<div class="example-notice">
		<p><strong>这是例子。</strong>编号是编的，777 开头的不是真商户。可以随便点，什么都不会存。</p>
		<button type="button" class="main-button" data-act="end-example">关掉例子</button>
	</div>`;

function sectionHtml(
	id: string,
	title: string,
	body: Html | undefined,
): Html | undefined {
	if (!body) return undefined;
	return html`
		<section class="plan-part" id="plan-${id}" aria-labelledby="plan-${id}-title">
			<h3 class="plan-title" id="plan-${id}-title" tabindex="-1">${title}</h3>
			${body}
		</section>`;
}

function undoHtml(undo: string): Html {
	return html`<p class="undo"><button type="button" class="small-button" data-act="undo">撤销：${undo}</button></p>`;
}

function progressHtml(merchants: readonly Merchant[]): Html {
	const leaving = merchants.filter(
		(merchant) => merchant.leaves || stateOf(merchant) === "closed",
	);
	const inState = (...states: readonly State[]) =>
		leaving.filter((merchant) => states.includes(stateOf(merchant))).length;
	const closed = inState("closed");
	if (leaving.length > 0 && closed === leaving.length) {
		return html`<p class="progress"><strong>要注销的 ${closed} 户，全部办完了。</strong>过几天再进云闪付看一眼，确认都不在了。</p>`;
	}
	const parts = [
		`已注销 ${closed}`,
		`已申请 ${inState("applied")}`,
		`被拒绝 ${inState("refused", "complained")}`,
		`待办 ${inState("todo")}`,
	];
	return html`
		<div class="progress">
			<progress max="${Math.max(leaving.length, 1)}" value="${closed}" aria-label="已经注销的"></progress>
			<p>要注销 ${leaving.length} 户：${parts.join("，")}。</p>
		</div>`;
}

function tasksHtml(view: PlanView): Html {
	const { plan, sources } = view;
	const context: TaskContext = { ...view, calls: plan.calls };
	const tasks = planTasks(plan.merchants, sources);
	if (tasks.length === 0) {
		return html`<p>没有要打的电话了。已经申请的，到了说好的日期再查。</p>`;
	}
	return html`<ol class="tasks">${tasks.map((task, index) => taskHtml(task, index, context))}</ol>`;
}

/** What was applied for, by whom it is to be done. */
function waitingHtml({ plan, sources }: PlanView): Html | undefined {
	const waiting = sortById(
		plan.merchants.filter((merchant) => stateOf(merchant) === "applied"),
	);
	if (waiting.length === 0) return undefined;
	const parts = groupByOwner(waiting, sources).map(
		({ owner, merchants }) => html`
			<div class="task">
				<p class="task-title">${owner.name}</p>
				<ul class="errands">${merchants.map(waitingItemHtml)}</ul>
				${callsHtml(owner, plan.calls)}
			</div>`,
	);
	return html`${parts}`;
}

function waitingItemHtml(merchant: Merchant): Html {
	return html`
		<li class="errand" data-merchant="${merchant.id}">
			<div>${titleOf(merchant)}</div>
			${stateButtonsHtml(merchant)}
		</li>`;
}

function listHtml({ plan, sources }: PlanView): Html {
	const parts = groupByOwner(sortById(plan.merchants), sources).map(
		({ owner, merchants }) => html`
			<p class="owner-name">${owner.name}</p>
			<ul class="merchants">${merchants.map((merchant) => merchantHtml(merchant, sources))}</ul>`,
	);
	return html`
		<p class="muted">还要用的，去掉“要注销”。是码牌、是机器、12 个月没有交易的，勾上，下面的先后会跟着变。</p>
		${parts}`;
}

function sortById(merchants: readonly Merchant[]): readonly Merchant[] {
	return [...merchants].sort((one, other) => compareText(one.id, other.id));
}
