import { OUTCOMES } from "../../core/directory/report-text.ts";
import { makeChoice, openDialog } from "./open-dialog.ts";

/**
 * Ask what happened with a number before it is reported.
 *
 * @returns one of `OUTCOMES`; nothing when the reader left
 */
export function askReport(printed: string): Promise<string> {
	const question = document.createElement("p");
	question.textContent = `打 ${printed}，结果怎样？选一个，然后把报错的文字发给编辑。`;
	const choices = document.createElement("div");
	choices.className = "choices";
	choices.append(...OUTCOMES.map((outcome) => makeChoice(outcome, outcome)));
	return openDialog("报错", question, choices, makeChoice("取消"));
}
