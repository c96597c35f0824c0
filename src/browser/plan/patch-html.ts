import morphdom from "morphdom";
import { setHtml } from "../trusted-content.ts";

/**
 * Make an element's content what HTML says, and keep what the reader has
 * under hand: the focus, what is being typed, what is folded open.
 *
 * @param finish done to the new content before it is shown
 */
export function patchHtml(
	element: HTMLElement,
	html: string,
	finish: (next: HTMLElement) => void,
): void {
	const next = document.createElement("div");
	setHtml(next, html);
	finish(next);
	morphdom(element, next, {
		childrenOnly: true,
		onBeforeElUpdated(from, to) {
			if (from instanceof HTMLDetailsElement && from.open) {
				to.setAttribute("open", "");
			}
			// What somebody is writing is not taken away.
			if (from.closest("form") && isField(from)) return false;
			return !(from === document.activeElement && isWritten(from));
		},
	});
}

function isField(element: Element): boolean {
	return element.matches("input, textarea, select");
}

function isWritten(element: Element): boolean {
	return element.matches("textarea, input:not([type='checkbox'])");
}
