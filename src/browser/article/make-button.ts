import type { IconName } from "../../core/icons/icon.ts";
import { makeElement } from "./make-element.ts";
import { makeIcon } from "./make-icon.ts";

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

/** Make a button of words with an icon before them. */
export function makeMarkedButton(
	icon: IconName,
	...button: Parameters<typeof makeButton>
): HTMLButtonElement {
	const marked = makeButton(...button);
	marked.prepend(makeIcon(icon));
	return marked;
}

/** Make a button that shows an icon alone; pointers and screen readers have its name. */
export function makeIconButton(
	icon: IconName,
	name: string,
): HTMLButtonElement {
	const button = makeButton("", name, "icon-button");
	button.title = name;
	button.append(makeIcon(icon));
	return button;
}
