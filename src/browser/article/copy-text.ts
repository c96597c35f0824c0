import { makeElement } from "./make-element.ts";
import { makeIcon } from "./make-icon.ts";

/** Milliseconds for which a button shows its result. */
const SAID = 2000;
const DONE = "已复制";

/** Copy a text and confirm it on the button, or show the text to be copied by hand. */
export async function copyText(
	button: HTMLElement,
	text: string,
): Promise<void> {
	sayOn(button, await putOnClipboard(text));
}

/**
 * Copy a text, or show it to be copied by hand.
 *
 * @returns what to announce; empty if the text is shown
 */
export async function putOnClipboard(text: string): Promise<string> {
	try {
		await navigator.clipboard.writeText(text);
		return DONE;
	} catch {
		return import("./offer-text.ts")
			.then(({ offerText }) => offerText(text))
			.then(() => "")
			.catch(() => "没复制成，再点一下");
	}
}

/** Show on a button for a moment what it has done, and announce it. */
export function sayOn(button: HTMLElement, words: string): void {
	if (words === "") return;
	button.querySelector(".said")?.remove();
	const icon = words === DONE ? [makeIcon("check")] : [];
	const said = makeElement("span", { class: "said" }, ...icon, words);
	button.append(said);
	const output = document.querySelector("#announcement");
	if (output) output.textContent = words;
	setTimeout(() => said.remove(), SAID);
}
