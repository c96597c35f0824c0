import type { IconName } from "../../core/icons/icon.ts";
import { makeElement } from "./make-element.ts";
import { makeIcon } from "./make-icon.ts";

type Attributes = Readonly<Record<string, string>>;

/** Make a button that does nothing by itself. */
export function makeButton(
	label: string,
	attributes: Attributes = {},
): HTMLButtonElement {
	const own = { type: "button", class: "small-button" };
	return makeElement("button", { ...own, ...attributes }, label);
}

/** Make a button of words with an icon before them. */
export function makeMarkedButton(
	icon: IconName,
	label: string,
	attributes: Attributes,
): HTMLButtonElement {
	const button = makeButton(label, attributes);
	button.prepend(makeIcon(icon));
	return button;
}

/** Make a button that shows an icon alone; pointers and screen readers have its name. */
export function makeIconButton(
	icon: IconName,
	name: string,
	attributes: Attributes,
): HTMLButtonElement {
	const own = { class: "icon-button", "aria-label": name, title: name };
	return makeMarkedButton(icon, "", { ...own, ...attributes });
}
