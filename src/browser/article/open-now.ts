import {
	parseServiceHours,
	type ServiceHours,
} from "../../core/hours/service-hours.ts";
import {
	describeServiceState,
	describeUnverifiedState,
	serviceState,
} from "../../core/hours/service-state.ts";
import { makeElement } from "./make-element.ts";
import { makeIcon } from "./make-icon.ts";

const MINUTE = 60_000;

/**
 * Show beside every service time under a root whether somebody answers now, or
 * update what is shown. Hours that cannot be parsed are skipped.
 */
export function showOpenState(root: ParentNode): void {
	for (const printed of root.querySelectorAll<HTMLElement>("[data-hours]")) {
		const { hours } = parseServiceHours(printed.dataset.hours ?? "");
		if (!hours) continue;
		const now = Date.now();
		const shown = findState(printed) ?? addState(printed);
		const { state, sentence } = describeState(printed, hours, now);
		shown.dataset.state = state;
		if (shown.textContent !== sentence)
			shown.replaceChildren(makeIcon("clock"), sentence);
	}
}

/** Show the states now, and update them every minute and whenever the page is shown again. */
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

function describeState(printed: HTMLElement, hours: ServiceHours, now: number) {
	const { state } = serviceState(hours, now);
	if (printed.dataset.unverified === undefined) {
		return { state, sentence: describeServiceState(hours, now) };
	}
	const { hours: text = "" } = printed.dataset;
	const sentence = describeUnverifiedState({ hours, printed: text }, now);
	return { state: state === "open" ? state : "unverified", sentence };
}

function findState(printed: HTMLElement): HTMLElement | undefined {
	const next = printed.nextElementSibling;
	const isState =
		next instanceof HTMLElement && next.classList.contains("open-now");
	return isState ? next : undefined;
}

function addState(printed: HTMLElement): HTMLElement {
	const shown = makeElement("span", { class: "open-now" });
	printed.after(" ", shown);
	return shown;
}
