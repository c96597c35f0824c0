import type { Outcome } from "../plan/call.ts";
import type { Merchant } from "../plan/merchant.ts";
import { DENIAL, REBUTTALS } from "../plan/plan-words.ts";
import { type Html, html } from "../text/html.ts";
import { nameOf } from "./merchant-title.ts";
import type { TaskContext } from "./task-context.ts";

/** What a call may have come to, and for which merchants. */
export interface Outcomes {
	/** Key of the task. */
	readonly key: string;
	/** Digits that were dialled. */
	readonly phone: string;
	readonly merchants: readonly Merchant[];
	/** The buttons in their order, and what they say here. */
	readonly choices: readonly (readonly [Outcome, string])[];
	/** Whether it is the institution that answers, whose excuses are known. */
	readonly isInstitution: boolean;
}

/** More are not chosen among one by one. */
const MOST_BOXES = 20;

/** One row of what a call came to; what leads further asks for no more than it needs. */
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

/** The known excuses, each with what to say to it before it is put down. */
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
