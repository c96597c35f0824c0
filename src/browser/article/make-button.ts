import { makeElement } from "./make-element.ts";

/**
 * Make a button that does nothing by itself.
 *
 * @param name what screen readers say instead of the label
 */
export function makeButton(
	label: string,
	name?: string,
	className = "small-button",
): HTMLButtonElement {
	const button = makeElement("button", className, label);
	button.type = "button";
	if (name !== undefined) button.setAttribute("aria-label", name);
	return button;
}
