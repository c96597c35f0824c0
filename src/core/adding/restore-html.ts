import type { BackupResult } from "../evidence/backup.ts";
import { countWords } from "../plan/count-words.ts";
import type { Plan } from "../plan/merchant.ts";
import { restoreStep } from "../plan/plan-steps.ts";
import { type Html, html } from "../text/html.ts";

/** Show what a backup would add to the list. */
export function restoreHtml(backup: BackupResult, plan: Plan): Html {
	if ("problem" in backup) {
		return html`<p class="flaw">${backup.problem}</p>`;
	}
	const { merchants, calls } = backup.plan;
	const step = restoreStep(plan, backup.plan);
	const there = merchants.length - step.merchants.length;
	const known = there > 0 && `其中 ${there} 户已经在清单里，不会改动。`;
	return html`
		<p class="pasted-sum">这是一份备份：${countWords(merchants.length, calls.length)}。${known}</p>
		${buttonHtml(step.merchants.length, step.calls.length)}`;
}

function buttonHtml(merchants: number, calls: number): Html | undefined {
	if (merchants + calls === 0) return undefined;
	return html`<button type="button" class="main-button" data-act="restore">恢复 ${countWords(merchants, calls)}</button>`;
}
