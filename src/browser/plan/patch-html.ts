import morphdom from "morphdom";
import type { Html } from "../../core/text/html.ts";
import { setHtml } from "../platform/trusted-content.ts";

/**
 * Make an element's content what HTML says, and keep what the reader has
 * under hand: the focus, what is being typed, what is folded open.
 *
 * @param finish done to the new content before it is shown
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
			// A button says for a moment that it has copied.
			if (isConfirming(from) && isAlike(from, to)) return false;
			// What somebody is writing is not taken away.
			if (from.closest("form") && isField(from)) return false;
			return !(from === document.activeElement && isWritten(from));
		},
	});
	if (!held || held === document.activeElement) return;
	// What was focused has been moved, or another has come in its place.
	const alike = [...element.querySelectorAll<HTMLElement>(held.tagName)].find(
		(each) => markOf(each) === mark,
	);
	alike?.focus({ preventScroll: true });
}

/** What tells a control from the others of the page. */
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
