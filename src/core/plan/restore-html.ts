import { escapeHtml } from "../text/escape-html.ts";
import type { BackupResult } from "./backup.ts";
import type { Plan } from "./merchant.ts";
import { restoreStep } from "./plan-steps.ts";

/** What a backup holds, beside what is in the list already. */
export function restoreHtml(backup: BackupResult, plan: Plan): string {
	if ("problem" in backup) {
		return `<p class="flaw">${escapeHtml(backup.problem)}</p>`;
	}
	const { merchants, calls } = backup.plan;
	const step = restoreStep(plan, backup.plan);
	const there = merchants.length - step.merchants.length;
	const isNew = step.merchants.length + step.calls.length > 0;
	const button = isNew
		? `<button type="button" class="main-button" data-act="restore">恢复 ${step.merchants.length} 户、${step.calls.length} 通电话</button>`
		: "";
	return `<p class="pasted-sum">这是一份备份：${merchants.length} 户，${calls.length} 通电话。${there > 0 ? `其中 ${there} 户已经在清单里，不会改动。` : ""}</p>${button}`;
}
