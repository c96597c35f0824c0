import { makeElement } from "../article/make-element.ts";
import type { Field } from "./plan-field.ts";

/** Say beside a control what is wrong with it, heard at once; nothing for no words. */
export function showFlaw(field: Field, words: string): void {
	const label = field.closest("label");
	label?.querySelector(".flaw")?.remove();
	field.setAttribute("aria-invalid", String(words !== ""));
	if (words === "") return;
	label?.append(makeElement("span", { class: "flaw", role: "alert" }, words));
}
