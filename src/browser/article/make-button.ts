import type { IconName } from "../../core/icons/icon.ts";
import { makeElement } from "./make-element.ts";
import { makeIcon } from "./make-icon.ts";

type Attributes = Readonly<Record<string, string>>;

/** Make a small button of type `button`, which submits no form. */
export function makeButton(
	label: string,
	attributes: Attributes = {},
): HTMLButtonElement {
	const own = { type: "button", class: "small-button" };
	return makeElement("button", { ...own, ...attributes }, label);
}

/** Make a button with an icon before its label. */
export function makeMarkedButton(
	icon: IconName,
	label: string,
	attributes: Attributes,
): HTMLButtonElement {
	const button = makeButton(label, attributes);
	button.prepend(makeIcon(icon));
	return button;
}

/** Make a button that shows only an icon; its name is the tooltip and the accessible name. */
export function makeIconButton(
	icon: IconName,
	name: string,
	attributes: Attributes,
): HTMLButtonElement {
	const own = { class: "icon-button", "aria-label": name, title: name };
	return makeMarkedButton(icon, "", { ...own, ...attributes });
}
