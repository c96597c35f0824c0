import { dialNext, digitsOf } from "../plan/dial.ts";
import { AT_HAND, CHECKLIST } from "../plan/plan-labels.ts";
import type { Task } from "../plan/task.ts";
import { type Html, html } from "../text/html.ts";
import { callsHtml } from "./calls-html.ts";
import { errandsHtml } from "./errands-html.ts";
import { foldHtml } from "./fold-html.ts";
import { outcomesHtml } from "./outcome-html.ts";
import { otherPhonesHtml, phoneHtml } from "./phones-html.ts";
import { sayLines } from "./say-lines.ts";
import type { TaskContext } from "./task-context.ts";

/** A task that is done by a call to the institution. */
export type CallTask = Extract<
	Task,
	{ readonly kind: "call" | "check" | "complain" }
>;

const CHOICES = [
	["agreed", "答应办了"],
	["refused", "被拒绝"],
	["missed", "没打通"],
	["wrong-number", "号码不对"],
] as const;

/** Show whom to call, what to say and the possible outcomes; the rest is folded. */
export function callHtml(task: CallTask, context: TaskContext): Html {
	const { owner, errands, key } = task;
	const { href, plan } = context;
	const calls = plan.calls.filter((call) => call.owner === owner.key);
	const dial = dialNext(
		owner.entry?.hotlines ?? [],
		calls.filter(({ rung }) => rung === "" || rung === "institution"),
	);
	const merchants = errands.map(({ merchant }) => merchant);
	const phone = dial.next ? digitsOf(dial.next) : "";
	return html`
		${phoneHtml(owner, dial, href)}
		${sayHtml(task)}
		${task.kind !== "check" && errandsHtml(task, context)}
		${outcomesHtml({ ...{ key, phone, merchants, choices: CHOICES }, isInstitution: true }, href)}
		${checklistHtml(href)}
		${otherPhonesHtml(owner, dial, href)}
		${callsHtml(calls, `打给${owner.name}的电话`)}`;
}

function sayHtml(task: CallTask): Html {
	const promised = task.kind === "check" ? task.due.call?.promised : undefined;
	const lines = sayLines({
		kind: task.kind,
		count: task.errands.length,
		...(promised ? { promised } : {}),
	});
	return html`<blockquote class="say">${lines.map((line) => html`<p>${line}</p>`)}</blockquote>`;
}

function checklistHtml(href: TaskContext["href"]): Html {
	const rows = CHECKLIST.map(
		([what, words]) => html`<li><strong>${what}：</strong>${words}</li>`,
	);
	return foldHtml(
		"打电话之前",
		html`
			<ul class="checklist">
				${rows}
				<li><strong>手边备好：</strong>${AT_HAND.join("、")}。</li>
			</ul>
			<p class="muted"><a href="${href("/deregistration", "before-calling")}">为什么</a></p>`,
	);
}
