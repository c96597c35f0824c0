import morphdom from "morphdom";
import type { Html } from "../../core/text/html.ts";
import { setHtml } from "../platform/trusted-content.ts";

/**
 * Replace an element's content with HTML, but keep the focus, the text being
 * typed and what is unfolded.
 *
 * @param finish called with the new content before it is shown
 */
export function patchHtml(
	element: HTMLElement,
	html: Html,
	finish: (next: HTMLElement) => void,
): void {
	const next = document.createElement("div");
	setHtml(next, html);
	finish(next);
	const held = document.activeElement;
	const mark = held && markOf(held);
	morphdom(element, next, {
		childrenOnly: true,
		onBeforeElUpdated(from, to) {
			if (from instanceof HTMLDetailsElement && from.open) {
				to.setAttribute("open", "");
			}
			// The button still confirms that it has copied.
			if (isConfirming(from) && isAlike(from, to)) return false;
			// Keep what the reader has entered in a form.
			if (from.closest("form") && isField(from)) return false;
			return !(from === document.activeElement && isWritten(from));
		},
	});
	if (!held || held === document.activeElement) return;
	// The focused element was moved or replaced.
	const alike = [...element.querySelectorAll<HTMLElement>(held.tagName)].find(
		(each) => markOf(each) === mark,
	);
	alike?.focus({ preventScroll: true });
}

/** Make a key that identifies a control on the page. */
function markOf(control: Element): string {
	const row = control.closest<HTMLElement>("[data-merchant], [data-owner]");
	return [
		control.closest("section")?.id,
		row?.dataset.merchant ?? row?.dataset.owner,
		control.getAttribute("data-field") ?? control.getAttribute("name"),
		control.getAttribute("aria-label") ?? control.textContent,
	].join("\n");
}

function isConfirming(element: HTMLElement): boolean {
	const isButton = element instanceof HTMLButtonElement;
	return isButton && element.querySelector(":scope > .said") !== null;
}

function isAlike(one: Element, other: Element): boolean {
	return ["data-act", "data-call", "aria-label"].every(
		(name) => one.getAttribute(name) === other.getAttribute(name),
	);
}

function isField(element: Element): boolean {
	return element.matches("input, textarea, select");
}

function isWritten(element: Element): boolean {
	return element.matches("textarea, input:not([type='checkbox'])");
}
