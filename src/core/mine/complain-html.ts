import { hotlineHtml } from "../directory/hotline-html.ts";
import { complaintText } from "../evidence/complaint-text.ts";
import type { Outcome, Rung } from "../plan/call.ts";
import { digitsOf } from "../plan/dial.ts";
import { RUNG_HINTS, rungInWords } from "../plan/plan-labels.ts";
import { rungsOf } from "../plan/rung.ts";
import type { Task } from "../plan/task.ts";
import { type Html, html } from "../text/html.ts";
import { callHtml } from "./call-html.ts";
import { callsHtml } from "./calls-html.ts";
import { errandsHtml } from "./errands-html.ts";
import { foldHtml } from "./fold-html.ts";
import { outcomesHtml } from "./outcome-html.ts";
import type { TaskContext } from "./task-context.ts";

type Complaint = Extract<Task, { readonly kind: "complain" }>;

const CHOICES: readonly (readonly [Outcome, string])[] = [
	["accepted", "受理了"],
	["agreed", "机构答应办了"],
	["refused", "不受理"],
	["missed", "没打通"],
];

/** Show the next step of the complaint, with the other steps folded. */
export function complainHtml(task: Complaint, context: TaskContext): Html {
	const rungs = rungsOf(task.owner);
	const steps = rungs.map((rung) => {
		const title = `${rungs.indexOf(rung) + 1}. ${titleOf(rung)}`;
		if (rung !== task.rung) {
			return foldHtml(
				title,
				html`${hintHtml(rung)}${numberHtml(rung, context)}${textHtml(rung, task, context)}`,
			);
		}
		return html`
			<p class="rung" aria-current="step">${title}</p>
			${hintHtml(rung)}
			${nextHtml(rung, task, context)}`;
	});
	return html`
		${!task.rung && allHtml(context.href)}
		${steps}
		<p class="muted"><a href="${context.href("/deregistration", "complaint")}">怎么投诉</a></p>`;
}

function nextHtml(rung: Rung, task: Complaint, context: TaskContext): Html {
	if (rung === "institution") {
		return html`${callHtml(task, context)}${textHtml(rung, task, context)}`;
	}
	const { key, errands, owner } = task;
	const hotline = hotlineOf(rung, context);
	const outcomes = {
		...{ key, choices: CHOICES, phone: hotline ? digitsOf(hotline) : "" },
		merchants: errands.map(({ merchant }) => merchant),
		isInstitution: false,
	};
	const calls = context.plan.calls.filter((call) => call.owner === owner.key);
	return html`
		${numberHtml(rung, context)}
		${errandsHtml(task, context)}
		${textHtml(rung, task, context)}
		${outcomesHtml(outcomes, context.href)}
		${callsHtml(calls, `关于${owner.name}的电话`)}`;
}

function titleOf(rung: Rung): string {
	return rung === "institution"
		? "向机构投诉"
		: `找${rungInWords(rung)}`.trim();
}

function hintHtml(rung: Rung): Html {
	return html`<p>${RUNG_HINTS[rung]}</p>`;
}

function hotlineOf(rung: Rung, { sources }: TaskContext) {
	return sources.entries.find(({ id }) => id === rung)?.hotlines[0];
}

function numberHtml(rung: Rung, context: TaskContext): Html | undefined {
	if (rung === "institution") return undefined;
	const hotline = hotlineOf(rung, context);
	if (hotline) {
		return html`
			<dl class="fields">${hotlineHtml(hotline)}</dl>
			<p class="muted"><a href="${context.href("/phones", rung)}">还要知道什么</a></p>`;
	}
	return html`<p><a href="${context.href("/deregistration", "complaint")}">号码和网站</a></p>`;
}

/** Show the complaint's text; names are left blank. */
function textHtml(rung: Rung, task: Complaint, context: TaskContext): Html {
	const { owner, errands, key } = task;
	const text = complaintText(rung, {
		...{ owner, today: context.today, calls: context.plan.calls },
		entries: context.sources.entries,
		merchants: errands.map(({ merchant }) => merchant),
	});
	const name = `复制给${rungInWords(rung)}的投诉`;
	return html`
		${foldHtml("投诉怎么写（可以照着念）", html`<pre class="letter">${text}</pre>`)}
		<button type="button" class="small-button" data-act="copy" data-what="complaint" data-rung="${rung}" data-task="${key}">${name}</button>`;
}

function allHtml(href: TaskContext["href"]): Html {
	return html`<p>能找的都找过了。可以从头再来一遍，或者先用<a href="${href("/solutions", "quota-full")}">小微商户已满</a>里的产品过渡；闲置满 12 个月，也许就能自己中止。</p>`;
}
