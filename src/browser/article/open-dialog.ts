import "../../styles/offer.css";
import { makeButton } from "./make-button.ts";
import { makeElement } from "./make-element.ts";

/**
 * Ask something in a modal dialog, or in a non-modal one if the browser has no
 * modal dialogs.
 *
 * @returns value of the chosen button; empty if the dialog was dismissed
 */
export function openDialog(
	name: string,
	...parts: readonly HTMLElement[]
): Promise<string> {
	const dialog = makeElement(
		"dialog",
		{ class: "offer", "aria-label": name },
		...parts,
	);
	document.body.append(dialog);
	const isModal = typeof Reflect.get(dialog, "showModal") === "function";
	const before = document.activeElement;
	if (isModal) dialog.showModal();
	else dialog.setAttribute("open", "");
	return new Promise((resolve) => {
		const leave = (answer: string) => {
			dialog.remove();
			resolve(answer);
		};
		dialog.addEventListener("close", () => leave(dialog.returnValue));
		dialog.addEventListener("click", ({ target }) => {
			if (!(target instanceof HTMLButtonElement)) return;
			if (isModal) return dialog.close(target.value);
			leave(target.value);
			if (before instanceof HTMLElement) before.focus();
		});
	});
}

/** Make a button that closes the dialog with its value. */
export function makeChoice(label: string, value = ""): HTMLButtonElement {
	return makeButton(label, { value });
}

/** Put choices into one row. */
export function makeChoices(choices: readonly HTMLElement[]): HTMLElement {
	return makeElement("div", { class: "choices" }, ...choices);
}
