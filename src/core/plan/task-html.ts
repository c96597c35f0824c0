import { hotlineHtml } from "../directory/hotline-html.ts";
import type { Sources } from "../directory/identify-prefix.ts";
import { statusNoticeHtml } from "../directory/status-html.ts";
import { callScript } from "../lookup/call-script.ts";
import { linkHtml } from "../lookup/card-html.ts";
import { groupDigits } from "../numbers/merchant-number.ts";
import { chinaDate } from "../text/china-date.ts";
import { type Html, html } from "../text/html.ts";
import type { Call, Merchant } from "./merchant.ts";
import { stateButtonsHtml, titleOf } from "./merchant-html.ts";
import type { Reason, Task } from "./order.ts";
import type { Owner } from "./owner.ts";
import { DENIAL, REBUTTALS } from "./plan-words.ts";

type Href = (page: string, id?: string) => string;

/** What tasks are shown with. */
export interface TaskContext {
	readonly calls: readonly Call[];
	readonly sources: Sources;
	readonly href: Href;
}

const REGULATORS = ["hotline-12363", "hotline-12378"] as const;
const WHEN: Readonly<Record<(typeof REGULATORS)[number], string>> = {
	"hotline-12363": "先打这个：这些机构归人民银行管。打之前要先向机构投诉。",
	"hotline-12378": "最后才打：公布的受理范围没有写支付机构，不一定受理。",
};

/** What is to be done next, one item a task. */
export function taskHtml(
	task: Task,
	index: number,
	context: TaskContext,
): Html {
	const { kind, errands, reasons } = task;
	const key = kind === "self-service" ? kind : `${kind}-${task.owner.key}`;
	const merchants = errands.map(({ merchant }) => merchant);
	return html`
		<li class="task" id="task-${key}">
			<p class="task-title">${index + 1}. ${titleText(task)}</p>
			${firstHtml(reasons, context.href)}
			<ul class="errands">${errands.map((errand) => errandHtml(errand, reasons, context.href))}</ul>
			${bodyHtml(task, merchants, context)}
		</li>`;
}

function errandHtml(
	{ merchant, reasons }: Task["errands"][number],
	said: readonly Reason[],
	href: Href,
): Html {
	const own = reasons.filter((each) => !isIn(said, each));
	return html`
		<li class="errand" data-merchant="${merchant.id}">
			<div>${titleOf(merchant)}${reasonsHtml(own, href)}</div>
			${stateButtonsHtml(merchant)}
		</li>`;
}

function titleText(task: Task): string {
	const count = `${task.errands.length} 户`;
	switch (task.kind) {
		case "self-service":
			return `自己在云闪付里中止 ${count}`;
		case "call":
			return `打给${task.owner.name}，注销 ${count}`;
		case "complain":
			return `投诉${task.owner.isKnown ? task.owner.name : ""}，${count}`;
		case "identify":
			return `查清${task.owner.key === "unknown" ? "" : ` ${task.owner.name}的`} ${count}是哪家的`;
	}
}

function bodyHtml(
	task: Task,
	merchants: readonly Merchant[],
	context: TaskContext,
): Html {
	switch (task.kind) {
		case "self-service":
			return selfServiceHtml(context.href);
		case "identify":
			return html`<p>看 POS 小票上的机构名称，或者在云闪付的小微商户查询里核对编号。知道是哪家了，在清单里选上。找不到就问 <a href="tel:12363">12363</a>。</p>`;
		case "call":
			return callSheetHtml(task.owner, merchants, context);
		case "complain":
			return html`${complaintHtml(context)}${callSheetHtml(task.owner, merchants, context)}`;
	}
}

function selfServiceHtml(href: Href): Html {
	return html`
		<ol class="path">
			<li>打开云闪付，点“我的”</li>
			<li>点“我是商户”</li>
			<li>点“小微管理”</li>
			<li>点“小微商户查询及管理”，验证支付密码或者刷脸</li>
			<li>选中这个商户，点“中止收款服务”</li>
		</ol>
		<p class="muted">最晚下一个工作日生效。您手机上的写法可能不同，<a href="${href("/deregistration", "self-service")}">条件和来源</a>。点不了的，去掉“12 个月没有交易”，改成打电话。</p>`;
}

function callSheetHtml(
	owner: Owner,
	merchants: readonly Merchant[],
	context: TaskContext,
): Html {
	const numbers = merchants.map(({ number }) => number).filter(Boolean);
	return html`
		${phonesHtml(owner, context.href)}
		<details class="call-sheet">
			<summary>怎么说</summary>
			<p class="say">${callScript(numbers)}</p>
			<p class="muted">只有总部能注销。对方这样答，您就这样说：</p>
			${rebuttalsHtml(context.href)}
			<details class="complaint">
				<summary>还是不办，向谁投诉</summary>
				${complaintHtml(context)}
			</details>
		</details>
		<details class="call-sheet">
			<summary>打完了，记一笔</summary>
			${callFormHtml(owner)}
		</details>
		${callsHtml(owner, context.calls)}`;
}

function rebuttalsHtml(href: Href): Html {
	const rows = REBUTTALS.map(
		([said, answer]) => html`<div><dt>${said}</dt><dd>“${answer}”</dd></div>`,
	);
	return html`
		<dl class="rebuttals">
			${rows}
			<div><dt>${DENIAL}</dt><dd>念<a href="${href("/deregistration", "grounds")}">依据</a>里的一条。</dd></div>
		</dl>`;
}

function phonesHtml({ entry, acquirer, key }: Owner, href: Href): Html {
	const status = statusNoticeHtml(entry?.status, href);
	if (!entry) {
		const where =
			acquirer && "本站没有它的客服电话。请从它的官网或应用里找总部客服。";
		return html`<p>${where}<a href="${href("/acquirers")}">其他机构</a></p>`;
	}
	const { hotlines, website, checked } = entry;
	if (hotlines.length === 0) {
		return html`${status}<p>没有查到它的客服电话。${website && html`官网：${linkHtml(website)}`}</p>`;
	}
	return html`
		${status}
		<dl class="fields">${hotlines.map(hotlineHtml)}</dl>
		<p class="muted">核对：${checked ?? "没有写"}。<a href="${href("/phones", key)}">看完整条目</a></p>`;
}

/** First the institution, then the two hotlines, and when which. */
function complaintHtml({ sources, href }: TaskContext): Html {
	const items = REGULATORS.flatMap((id) => {
		const entry = sources.entries.find((each) => each.id === id);
		if (!entry) return [];
		return html`<li>${WHEN[id]}<dl class="fields">${entry.hotlines.map(hotlineHtml)}</dl></li>`;
	});
	return html`
		<ol class="complaints">
			<li>先向机构投诉，记下日期和接电话的人。</li>
			${items}
		</ol>
		<p><a href="${href("/deregistration", "complaint")}">怎么投诉</a></p>`;
}

function callFormHtml({ key, name }: Owner): Html {
	return html`
		<form class="call-form" data-owner="${key}" aria-label="记下打给${name}的电话">
			<label>结果 <select name="outcome">
				<option value="applied">答应办了</option>
				<option value="refused">被拒绝了</option>
				<option value="">没打通，或者还没有结果</option>
			</select></label>
			<label>接电话的人（姓名或工号） <input name="who" autocomplete="off" maxlength="100"></label>
			<label>说好哪天办完 <input name="promised" type="date"></label>
			<label>对方怎么说 <textarea name="said" rows="2" maxlength="1000"></textarea></label>
			<button type="submit" class="main-button">记下这通电话</button>
		</form>`;
}

/** The calls to an institution, newest first. */
export function callsHtml(
	{ key, name }: Pick<Owner, "key" | "name">,
	calls: readonly Call[],
): Html | undefined {
	const own = calls
		.filter(({ owner }) => owner === key)
		.sort((one, other) => (one.at < other.at ? 1 : -1));
	if (own.length === 0) return undefined;
	return html`
		<ul class="calls" aria-label="打给${name}的电话">
			${own.map((call) => callHtml(call, name))}
		</ul>`;
}

function callHtml(call: Call, name: string): Html {
	const { id, at, who, said, promised } = call;
	const words = [
		who && `，接的人：${who}`,
		said && `：${said}`,
		promised && `；说好 ${promised} 办完`,
	];
	return html`
		<li>
			<span class="call-words">${chinaDate(at)} 打过${words}</span> <span class="actions">
				${promised && remindHtml(call)}
				<button type="button" class="small-button" data-act="remove-call" data-call="${id}" aria-label="删掉 ${chinaDate(at)} 打给${name}的记录">删掉</button>
			</span>
		</li>`;
}

function remindHtml({ id, promised }: Call): Html {
	return html`
		<button type="button" class="small-button" data-act="remind" data-call="${id}" aria-label="把 ${promised} 加到日历">加到日历</button>
		<button type="button" class="small-button" data-act="copy" data-what="remind" data-call="${id}" aria-label="复制提醒：${promised}">复制提醒</button>`;
}

function firstHtml(reasons: readonly Reason[], href: Href): Html | undefined {
	if (reasons.length === 0) return undefined;
	return html`<p class="task-reason">为什么排在这里：${linksTo(reasons, href)}</p>`;
}

function reasonsHtml(reasons: readonly Reason[], href: Href): Html | undefined {
	if (reasons.length === 0) return undefined;
	return html` <span class="reasons">${linksTo(reasons, href)}</span>`;
}

/** What is said of the task is not said again of its merchant. */
function isIn(reasons: readonly Reason[], { text }: Reason): boolean {
	return reasons.some((each) => each.text === text);
}

function linksTo(reasons: readonly Reason[], href: Href): readonly Html[] {
	return reasons.map(
		({ text, page, id }, index) =>
			html`${index > 0 && "、"}<a href="${href(page, id)}">${text}</a>`,
	);
}

/** The numbers of merchants, for a calendar. */
export function numbersOf(merchants: readonly Merchant[]): readonly string[] {
	return merchants
		.map(({ number }) => number)
		.filter(Boolean)
		.map(groupDigits);
}
