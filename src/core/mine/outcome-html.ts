import type { Outcome } from "../plan/call.ts";
import type { Merchant } from "../plan/merchant.ts";
import { DENIAL, REBUTTALS } from "../plan/plan-labels.ts";
import { type Html, html } from "../text/html.ts";
import { nameOf } from "./merchant-title.ts";
import type { TaskContext } from "./task-context.ts";

/** The possible outcomes of a call, and its merchants. */
export interface Outcomes {
	/** Key of the task. */
	readonly key: string;
	/** Digits that were dialled. */
	readonly phone: string;
	readonly merchants: readonly Merchant[];
	/** Outcomes with their labels, in the order of the buttons. */
	readonly choices: readonly (readonly [Outcome, string])[];
	/** Whether the institution answers, whose excuses are known. */
	readonly isInstitution: boolean;
}

/** Maximum number of merchants with checkboxes. */
const MOST_BOXES = 20;

/** Show the outcomes of a call as buttons; some unfold a form. */
export function outcomesHtml(
	outcomes: Outcomes,
	href: TaskContext["href"],
): Html {
	const { key, phone, choices } = outcomes;
	const items = choices.map(([outcome, label]) =>
		outcome === "missed" || outcome === "wrong-number"
			? html`<button type="button" class="small-button" data-act="outcome" data-outcome="${outcome}" data-task="${key}" data-phone="${phone}">${label}</button>`
			: html`
				<details class="outcome" name="outcome">
					<summary class="small-button">${label}</summary>
					${formHtml(outcome, label, outcomes, href)}
				</details>`,
	);
	return html`
		<p class="outcomes-title">打完了，结果是：</p>
		<div class="outcomes" role="group" aria-label="打完了，结果是">${items}</div>`;
}

function formHtml(
	outcome: Outcome,
	label: string,
	{ key, phone, merchants, isInstitution }: Outcomes,
	href: TaskContext["href"],
): Html {
	const hasExcuses = outcome === "refused" && isInstitution;
	const day = outcome === "accepted" ? "说好哪天答复" : "说好哪天办完";
	return html`
		<form class="call-form" id="form-${outcome}-${key}" data-task="${key}" data-outcome="${outcome}" data-phone="${phone}" aria-label="${label}">
			${boxesHtml(merchants)}
			${hasExcuses && excusesHtml(href)}
			${outcome !== "refused" && html`<label>${day}（没说就空着） <input name="promised" type="date"></label>`}
			<label>接电话的人（姓名或工号） <input name="who" autocomplete="off" maxlength="100"></label>
			<label>对方怎么说${hasExcuses && "（上面没有的，写在这里）"} <textarea name="said" rows="2" maxlength="900"></textarea></label>
			<button type="submit" class="main-button">记下：${label}</button>
		</form>`;
}

function boxesHtml(merchants: readonly Merchant[]): Html | undefined {
	if (merchants.length < 2 || merchants.length > MOST_BOXES) return undefined;
	const boxes = merchants.map(
		(merchant) =>
			html`<label class="tick"><input type="checkbox" name="about" value="${merchant.id}" checked> ${nameOf(merchant)}</label>`,
	);
	return html`<fieldset><legend>说的是哪几户</legend>${boxes}</fieldset>`;
}

/** Show the known excuses, each with the reply to try before recording it. */
function excusesHtml(href: TaskContext["href"]): Html {
	const rows = REBUTTALS.map(([said, answer]) =>
		excuseHtml(said, html`“${answer}”`),
	);
	const denial = excuseHtml(
		DENIAL,
		html`念<a href="${href("/deregistration", "grounds")}">依据</a>里的一条。`,
	);
	return html`
		<fieldset class="excuses">
			<legend>对方怎么说？先照着回一句，还是不办再记下</legend>
			${rows}${denial}
		</fieldset>`;
}

function excuseHtml(said: string, answer: Html): Html {
	return html`<label class="excuse"><input type="radio" name="excuse" value="${said}"> <span>${said}<br><span class="muted">您回：${answer}</span></span></label>`;
}
