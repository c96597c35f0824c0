import { makeElement } from "../article/make-element.ts";
import { makeChoice, openDialog } from "../article/open-dialog.ts";

/** What is asked before something goes that cannot be had again. */
export interface Question {
	readonly title: string;
	readonly words: string;
	/** What the buttons say; the second one does it. */
	readonly choices: readonly [string, string];
}

/** Ask in words before something goes; whether the reader wants it. */
export async function confirmWipe(question: Question): Promise<boolean> {
	const { title, words, choices } = question;
	const text = makeElement("p", "", words);
	const actions = makeElement("div", "dialog-actions");
	const yes = makeChoice(choices[1], "wipe");
	yes.classList.add("danger");
	actions.append(makeChoice(choices[0]), yes);
	return (await openDialog(title, text, actions)) === "wipe";
}
