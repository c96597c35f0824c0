import "../../styles/offer.css";
import { makeButton } from "./make-button.ts";
import { makeElement } from "./make-element.ts";

/**
 * Ask something above the page; where a browser shows no modal dialog, the
 * same stands over the page.
 *
 * @returns the value of the button that was chosen; nothing when it was left
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

/** A button that leaves the dialog with its value. */
export function makeChoice(label: string, value = ""): HTMLButtonElement {
	return makeButton(label, { value });
}

/** Choices beside each other. */
export function makeChoices(choices: readonly HTMLElement[]): HTMLElement {
	return makeElement("div", { class: "choices" }, ...choices);
}
