import { countWords } from "../../core/plan/count-words.ts";
import { wipeStep } from "../../core/plan/plan-steps.ts";
import type { Step } from "../../core/plan/step.ts";
import { copyText, sayOn } from "../article/copy-text.ts";
import { makeElement } from "../article/make-element.ts";
import { makeChoice, openDialog } from "../article/open-dialog.ts";
import { packPlan, saveFile } from "./export-plan.ts";
import type { PlanDesk } from "./plan-desk.ts";
import type { PlanScreen } from "./plan-screen.ts";

/** Save or copy the export that a button asks for. */
export async function takeAway(
	button: HTMLElement,
	screen: PlanScreen,
): Promise<void> {
	const { act, what = act, call, rung, task } = button.dataset;
	const takeaway = packPlan(
		{
			...{ what, call, rung, task: screen.task(task), url: screen.url },
			at: new Date().toISOString(),
		},
		screen.desk,
	);
	if (!takeaway) return;
	if (act === "copy") await copyText(button, takeaway.text);
	else sayOn(button, saveFile(takeaway));
}

/** Ask whether to clear the list, and make the step if the reader confirms. */
export async function askToWipe({
	shown,
}: PlanDesk): Promise<Step | undefined> {
	const { merchants, calls } = shown;
	const count = countWords(merchants.length, calls.length);
	const words = `清单里的 ${count}会从这台设备上删掉。要留着的话，先导出或者复制备份。`;
	const choices = ["不清空", `清空 ${merchants.length} 户`] as const;
	const isSure = await confirm("全部清空", words, choices);
	return isSure ? wipeStep(shown) : undefined;
}

/** Delete the records that cannot be read, if the reader confirms. */
export async function dropDamaged(screen: PlanScreen): Promise<void> {
	const { desk } = screen;
	const count = desk.damaged.length;
	const words = `读不出来的 ${count} 条会从这台设备上删掉，撤销不了。要留着的话，先导出或者复制。`;
	const choices = ["不删", `删掉 ${count} 条`] as const;
	const isSure = await confirm("删掉读不出来的", words, choices);
	if (!isSure) return;
	await desk.dropDamaged();
	screen.announce(`删掉了 ${count} 条`);
	screen.render();
}

/** Ask before something is deleted; the second choice means yes. */
async function confirm(
	title: string,
	words: string,
	[no, yes]: readonly [string, string],
): Promise<boolean> {
	const wipe = makeChoice(yes, "wipe");
	wipe.classList.add("danger");
	const own = { class: "dialog-actions" };
	const actions = makeElement("div", own, makeChoice(no), wipe);
	const text = makeElement("p", {}, words);
	return (await openDialog(title, text, actions)) === "wipe";
}
