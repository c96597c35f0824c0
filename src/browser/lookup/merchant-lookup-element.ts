import type { Sources } from "../../core/directory/identify-prefix.ts";
import { announceAnswers } from "../../core/lookup/announce-answers.ts";
import { answerHtml } from "../../core/lookup/answer-html.ts";
import { failureHtml } from "../../core/lookup/card-html.ts";
import { lookup } from "../../core/lookup/lookup.ts";
import { lookupFormHtml } from "../../core/lookup/lookup-form.ts";
import { summaryHtml } from "../../core/lookup/summary-html.ts";
import { type Html, html } from "../../core/text/html.ts";
import { addNumberButtons } from "../article/copy-buttons.ts";
import { showOpenState } from "../article/open-now.ts";
import { defineElement } from "../platform/define-element.ts";
import { isComposing } from "../platform/is-composing.ts";
import { prependHtml, setHtml } from "../platform/trusted-content.ts";
import { loadHints } from "./load-hints.ts";
import { showAboveKeyboard } from "./show-above-keyboard.ts";

/** Data and addresses that a lookup uses. */
export interface LookupSource extends Sources {
	/** Why nothing can be looked up, in Chinese; `undefined` if it can. */
	readonly failure: string | undefined;
	/** Why the list is incomplete, in Chinese; shown with every miss. */
	readonly gap: string | undefined;
	/** Address of a place. */
	href(page: string, id?: string): string;
	/** Address of a file beside the pages, such as `/vcards/lakala.vcf`. */
	fileHref(file: string): string;
}

/**
 * Define `<merchant-lookup>`: a box that shows, as the reader types or pastes,
 * the acquirer of a merchant number and whom to call. The element's own content
 * stays below the box.
 */
export function defineMerchantLookup(source: LookupSource): void {
	// The typed text, restored on return from another page; never stored.
	let typed = "";
	defineElement("merchant-lookup", (element, signal) => {
		if (!element.querySelector(".lookup")) prependHtml(element, lookupFormHtml);
		const box = element.querySelector("textarea");
		if (!box) return;
		const answer = () => {
			fitHeight(box);
			typed = box.value;
			show(element, readAnswer(typed, source));
		};
		listen({ element, box, answer }, signal);
		box.value ||= typed;
		if (box.value !== "") answer();
	});
}

interface Lookup {
	readonly element: HTMLElement;
	readonly box: HTMLTextAreaElement;
	readonly answer: () => void;
}

function listen({ element, box, answer }: Lookup, signal: AbortSignal): void {
	let frame = 0;
	/** Answer once per frame, because some keyboards paste piece by piece. */
	const answerSoon = () => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(answer);
	};
	const answerNow = () => {
		cancelAnimationFrame(frame);
		answer();
	};
	const press = (event: KeyboardEvent) => {
		if (isComposing(event)) return;
		if (event.key === "Enter" && !event.shiftKey) {
			event.preventDefault();
			answerNow();
			openFirst(element, box);
		}
		if (event.key === "Escape") {
			box.value = "";
			answerNow();
		}
	};
	/** Scroll the box to the top on a phone, whose keyboard would cover the answer. */
	const makeRoom = () => {
		if (matchMedia("(pointer: coarse)").matches) {
			element.scrollIntoView({ block: "start", behavior: "instant" });
		}
	};
	const reveal = () => showAboveKeyboard(element);
	const submit = (event: Event) => event.preventDefault();
	box.addEventListener("input", answerSoon, { signal });
	box.addEventListener("focus", makeRoom, { signal });
	box.addEventListener("keydown", press, { signal });
	element.addEventListener("submit", submit, { signal });
	// `toggle` does not bubble.
	element.addEventListener("toggle", loadHints, { capture: true, signal });
	// The keyboard may open after the answer is shown.
	window.visualViewport?.addEventListener("resize", reveal, { signal });
}

/** Return the answers, with a one-sentence announcement for screen readers. */
function readAnswer(
	text: string,
	source: LookupSource,
): readonly [announcement: string, content: Html] {
	const { failure, gap } = source;
	if (failure && text.trim() !== "") return [failure, failureHtml(failure)];
	const answers = lookup(text, source);
	const cards = answers.map((answer) => answerHtml(answer, source));
	const isMiss = answers.some(({ kind }) => kind === "unlisted");
	if (gap && isMiss) cards.unshift(failureHtml(gap));
	return [
		announceAnswers(answers),
		html`${summaryHtml(answers, text)}${cards}`,
	];
}

function show(
	element: Element,
	[announcement, content]: ReturnType<typeof readAnswer>,
): void {
	const status = element.querySelector("output");
	const cards = element.querySelector(".lookup-answers");
	if (!status || !cards) return;
	status.textContent = announcement;
	setHtml(cards, content);
	addNumberButtons(cards);
	showOpenState(cards);
	showAboveKeyboard(element);
}

/** Close the phone's keyboard and focus the first answer. */
function openFirst(element: Element, box: HTMLElement): void {
	const card = element.querySelector<HTMLElement>(".card");
	if (!card) return;
	box.blur();
	card.tabIndex = -1;
	card.focus({ preventScroll: true });
	card.scrollIntoView({ block: "nearest", behavior: "instant" });
}

function fitHeight(box: HTMLTextAreaElement): void {
	box.style.height = "auto";
	box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
}
