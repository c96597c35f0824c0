import { makeElement } from "../article/make-element.ts";
import type { Field } from "./plan-field.ts";

/** Show beside a control, as an alert, what is wrong with it; empty words remove the message. */
export function showFlaw(field: Field, words: string): void {
	const label = field.closest("label");
	label?.querySelector(".flaw")?.remove();
	field.setAttribute("aria-invalid", String(words !== ""));
	if (words === "") return;
	label?.append(makeElement("span", { class: "flaw", role: "alert" }, words));
}
