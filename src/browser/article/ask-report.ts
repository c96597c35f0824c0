import { OUTCOMES } from "../../core/directory/report-text.ts";
import { makeElement } from "./make-element.ts";
import { makeChoice, makeChoices, openDialog } from "./open-dialog.ts";

/**
 * Ask the reader what happened with a number before it is reported, and which
 * number if there are several.
 *
 * @param numbers as they are printed
 * @returns `outcome` is one of `OUTCOMES`, or empty if the reader cancelled
 */
export async function askReport(
	numbers: readonly string[],
): Promise<{ readonly outcome: string; readonly printed: string }> {
	const which = makeElement(
		"select",
		{ "aria-label": "打的是哪个号码" },
		...numbers.map((number) => new Option(number)),
	);
	const isOne = numbers.length === 1;
	const asked = isOne ? `打 ${which.value}` : "打的是哪个号码";
	const outcome = await openDialog(
		"报错",
		makeElement(
			"p",
			{},
			`${asked}，结果怎样？选一个，然后把报错的文字发给编辑。`,
		),
		...(isOne ? [] : [which]),
		makeChoices(OUTCOMES.map((each) => makeChoice(each, each))),
		makeChoice("取消"),
	);
	return { outcome, printed: which.value };
}
