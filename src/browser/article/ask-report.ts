import { OUTCOMES } from "../../core/directory/report-text.ts";
import { makeElement } from "./make-element.ts";
import { makeChoice, openDialog } from "./open-dialog.ts";

/**
 * Ask what happened with a number before it is reported; of several, with
 * which.
 *
 * @param numbers as they are printed
 * @returns one of `OUTCOMES`, or nothing when the reader left
 */
export async function askReport(
	numbers: readonly string[],
): Promise<{ readonly outcome: string; readonly printed: string }> {
	const [first = ""] = numbers;
	const choices = makeElement("div", "choices");
	choices.append(...OUTCOMES.map((outcome) => makeChoice(outcome, outcome)));
	const which = makeElement("select");
	which.setAttribute("aria-label", "打的是哪个号码");
	which.append(...numbers.map((number) => new Option(number)));
	const isOne = numbers.length === 1;
	const asked = isOne
		? `打 ${first}，结果怎样？`
		: "打的是哪个号码，结果怎样？";
	const question = makeElement(
		"p",
		"",
		`${asked}选一个，然后把报错的文字发给编辑。`,
	);
	const parts = isOne ? [question] : [question, which];
	const outcome = await openDialog(
		"报错",
		...[...parts, choices, makeChoice("取消")],
	);
	return { outcome, printed: which.value };
}
