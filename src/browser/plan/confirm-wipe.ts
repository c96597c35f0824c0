import { makeElement } from "../article/make-element.ts";
import { makeChoice, openDialog } from "../article/open-dialog.ts";

/** Ask in words before everything goes; whether the reader wants it. */
export async function confirmWipe(question: string): Promise<boolean> {
	const text = makeElement("p", "", question);
	const actions = makeElement("div", "dialog-actions");
	actions.append(makeChoice("不清空"), makeChoice("清空", "wipe"));
	return (await openDialog("全部清空", text, actions)) === "wipe";
}
