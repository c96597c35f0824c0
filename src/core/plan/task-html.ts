import { hotlineHtml } from "../directory/hotline-html.ts";
import type { Sources } from "../directory/identify-prefix.ts";
import { statusNoticeHtml } from "../directory/status-html.ts";
import { callScript } from "../lookup/call-script.ts";
import { linkHtml } from "../lookup/card-html.ts";
import { groupDigits } from "../numbers/merchant-number.ts";
import { chinaDate } from "../text/china-date.ts";
import { escapeHtml } from "../text/escape-html.ts";
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
): string {
	const { kind, errands, reasons } = task;
	const key = kind === "self-service" ? kind : `${kind}-${task.owner.key}`;
	const merchants = errands.map(({ merchant }) => merchant);
	const items = errands.map(
		({ merchant, reasons: own }) =>
			`<li class="errand" data-merchant="${escapeHtml(merchant.id)}"><div>${titleOf(merchant)}${reasonsHtml(
				own.filter((each) => !isIn(reasons, each)),
				context.href,
			)}</div>${stateButtonsHtml(merchant)}</li>`,
	);
	return `<li class="task" id="task-${escapeHtml(key)}"><p class="task-title">${index + 1}. ${escapeHtml(titleText(task))}</p>${firstHtml(reasons, context.href)}<ul class="errands">${items.join("")}</ul>${bodyHtml(task, merchants, context)}</li>`;
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
): string {
	switch (task.kind) {
		case "self-service":
			return selfServiceHtml(context.href);
		case "identify":
			return `<p>看 POS 小票上的机构名称，或者在云闪付的小微商户查询里核对编号。知道是哪家了，在清单里选上。找不到就问 <a href="tel:12363">12363</a>。</p>`;
		case "call":
			return callSheetHtml(task.owner, merchants, context);
		case "complain":
			return (
				complaintHtml(context) + callSheetHtml(task.owner, merchants, context)
			);
	}
}

function selfServiceHtml(href: Href): string {
	return `<ol class="path"><li>打开云闪付，点“我的”</li><li>点“我是商户”</li><li>点“小微管理”</li><li>点“小微商户查询及管理”，验证支付密码或者刷脸</li><li>选中这个商户，点“中止收款服务”</li></ol><p class="muted">最晚下一个工作日生效。您手机上的写法可能不同，<a href="${href("/deregistration", "self-service")}">条件和来源</a>。点不了的，去掉“12 个月没有交易”，改成打电话。</p>`;
}

function callSheetHtml(
	owner: Owner,
	merchants: readonly Merchant[],
	context: TaskContext,
): string {
	const numbers = merchants.map(({ number }) => number).filter(Boolean);
	return `${phonesHtml(owner, context.href)}<details class="call-sheet"><summary>怎么说</summary><p class="say">${escapeHtml(callScript(numbers))}</p><p class="muted">只有总部能注销。对方这样答，您就这样说：</p><dl class="rebuttals">${REBUTTALS.map(([said, answer]) => `<div><dt>${said}</dt><dd>“${answer}”</dd></div>`).join("")}<div><dt>${DENIAL}</dt><dd>念<a href="${context.href("/deregistration", "grounds")}">依据</a>里的一条。</dd></div></dl><details class="complaint"><summary>还是不办，向谁投诉</summary>${complaintHtml(context)}</details></details><details class="call-sheet"><summary>打完了，记一笔</summary>${callFormHtml(owner)}</details>${callsHtml(owner, context.calls)}`;
}

function phonesHtml({ entry, acquirer, key }: Owner, href: Href) {
	const status = statusNoticeHtml(entry?.status, href) ?? "";
	if (!entry) {
		const where = acquirer
			? "本站没有它的客服电话。请从它的官网或应用里找总部客服。"
			: "";
		return `<p>${where}<a href="${href("/acquirers")}">其他机构</a></p>`;
	}
	if (entry.hotlines.length === 0) {
		return `${status}<p>没有查到它的客服电话。${entry.website ? `官网：${linkHtml(entry.website)}` : ""}</p>`;
	}
	return `${status}<dl class="fields">${entry.hotlines.map(hotlineHtml).join("")}</dl><p class="muted">核对：${escapeHtml(entry.checked ?? "没有写")}。<a href="${href("/phones", key)}">看完整条目</a></p>`;
}

/** First the institution, then the two hotlines, and when which. */
function complaintHtml({ sources, href }: TaskContext): string {
	const items = REGULATORS.flatMap((id) => {
		const entry = sources.entries.find((each) => each.id === id);
		if (!entry) return [];
		return `<li>${WHEN[id]}<dl class="fields">${entry.hotlines.map(hotlineHtml).join("")}</dl></li>`;
	});
	return `<ol class="complaints"><li>先向机构投诉，记下日期和接电话的人。</li>${items.join("")}</ol><p><a href="${href("/deregistration", "complaint")}">怎么投诉</a></p>`;
}

function callFormHtml({ key, name }: Owner): string {
	const id = escapeHtml(key);
	return `<form class="call-form" data-owner="${id}" aria-label="记下打给${escapeHtml(name)}的电话"><label>结果 <select name="outcome"><option value="applied">答应办了</option><option value="refused">被拒绝了</option><option value="">没打通，或者还没有结果</option></select></label><label>接电话的人（姓名或工号） <input name="who" autocomplete="off" maxlength="100"></label><label>说好哪天办完 <input name="promised" type="date"></label><label>对方怎么说 <textarea name="said" rows="2" maxlength="1000"></textarea></label><button type="submit" class="main-button">记下这通电话</button></form>`;
}

/** The calls to an institution, newest first. */
export function callsHtml(
	{ key, name }: Pick<Owner, "key" | "name">,
	calls: readonly Call[],
): string {
	const own = calls
		.filter(({ owner }) => owner === key)
		.sort((one, other) => (one.at < other.at ? 1 : -1));
	if (own.length === 0) return "";
	const items = own.map(
		(call) =>
			`<li><span class="call-words">${chinaDate(call.at)} 打过${call.who ? `，接的人：${escapeHtml(call.who)}` : ""}${call.said ? `：${escapeHtml(call.said)}` : ""}${call.promised ? `；说好 ${call.promised} 办完` : ""}</span> <span class="actions">${call.promised ? `<button type="button" class="small-button" data-act="remind" data-call="${escapeHtml(call.id)}" aria-label="把 ${call.promised} 加到日历">加到日历</button><button type="button" class="small-button" data-act="copy" data-what="remind" data-call="${escapeHtml(call.id)}" aria-label="复制提醒：${call.promised}">复制提醒</button>` : ""}<button type="button" class="small-button" data-act="remove-call" data-call="${escapeHtml(call.id)}" aria-label="删掉 ${chinaDate(call.at)} 打给${escapeHtml(name)}的记录">删掉</button></span></li>`,
	);
	return `<ul class="calls" aria-label="打给${escapeHtml(name)}的电话">${items.join("")}</ul>`;
}

function firstHtml(reasons: readonly Reason[], href: Href): string {
	if (reasons.length === 0) return "";
	return `<p class="task-reason">为什么排在这里：${linksTo(reasons, href)}</p>`;
}

function reasonsHtml(reasons: readonly Reason[], href: Href): string {
	if (reasons.length === 0) return "";
	return ` <span class="reasons">${linksTo(reasons, href)}</span>`;
}

/** What is said of the task is not said again of its merchant. */
function isIn(reasons: readonly Reason[], { text }: Reason): boolean {
	return reasons.some((each) => each.text === text);
}

function linksTo(reasons: readonly Reason[], href: Href): string {
	return reasons
		.map(
			({ text, page, id }) =>
				`<a href="${href(page, id)}">${escapeHtml(text)}</a>`,
		)
		.join("、");
}

/** The numbers of merchants, for a calendar. */
export function numbersOf(merchants: readonly Merchant[]): readonly string[] {
	return merchants
		.map(({ number }) => number)
		.filter(Boolean)
		.map(groupDigits);
}
