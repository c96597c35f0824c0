import { parseServiceHours } from "../../core/hours/service-hours.ts";
import {
	describeServiceState,
	serviceState,
} from "../../core/hours/service-state.ts";
import { makeElement } from "./make-element.ts";

const MINUTE = 60_000;

/**
 * Put beside every printed service time under a root whether somebody answers
 * now, or put right what stands there. Hours that cannot be read get nothing.
 */
export function showOpenState(root: ParentNode): void {
	for (const printed of root.querySelectorAll<HTMLElement>("[data-hours]")) {
		const { hours } = parseServiceHours(printed.dataset.hours ?? "");
		if (!hours) continue;
		const now = Date.now();
		const shown = findState(printed) ?? addState(printed);
		shown.dataset.state = serviceState(hours, now).state;
		const sentence = describeServiceState(hours, now);
		if (shown.textContent !== sentence) shown.textContent = sentence;
	}
}

/** Show the states now, and keep them true at every minute and whenever the page is seen again. */
export function keepOpenStateTrue(root: ParentNode, signal: AbortSignal): void {
	const refresh = () => showOpenState(root);
	let timer = 0;
	const tick = () => {
		refresh();
		timer = window.setTimeout(tick, MINUTE - (Date.now() % MINUTE));
	};
	signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
	document.addEventListener("visibilitychange", refresh, { signal });
	window.addEventListener("pageshow", refresh, { signal });
	tick();
}

function findState(printed: HTMLElement): HTMLElement | undefined {
	const next = printed.nextElementSibling;
	const isState =
		next instanceof HTMLElement && next.classList.contains("open-now");
	return isState ? next : undefined;
}

function addState(printed: HTMLElement): HTMLElement {
	const shown = makeElement("span", "open-now");
	printed.after(" ", shown);
	return shown;
}
