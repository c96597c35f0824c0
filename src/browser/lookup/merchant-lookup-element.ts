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
import { setHtml } from "../platform/trusted-content.ts";
import { loadHints } from "./load-hints.ts";
import { showAboveKeyboard } from "./show-above-keyboard.ts";

/** Where a lookup takes its answers from. */
export interface LookupSource extends Sources {
	/** Why nothing can be looked up, in Chinese; `undefined` where it can. */
	readonly failure: string | undefined;
	/** What keeps the list from being whole, in Chinese; shown with every miss. */
	readonly gap: string | undefined;
	/** Address of a place. */
	href(page: string, id?: string): string;
	/** Address of a file beside the pages, such as `/vcards/lakala.vcf`. */
	fileHref(file: string): string;
}

/**
 * Define `<merchant-lookup>`: a box that answers, as one types or pastes, whose
 * a merchant number is and whom to call. Its own content stays below it.
 */
export function defineMerchantLookup(source: LookupSource): void {
	const memory = { text: "" };
	customElements.define(
		"merchant-lookup",
		class extends MerchantLookup {
			override readonly source = source;
			override readonly memory = memory;
		},
	);
}

abstract class MerchantLookup extends HTMLElement {
	protected abstract readonly source: LookupSource;
	/** What was typed, for the way back from another page; never stored. */
	protected abstract readonly memory: { text: string };
	#frame = 0;
	#listening = new AbortController();

	connectedCallback(): void {
		if (!this.querySelector(".lookup")) {
			const form = document.createElement("div");
			setHtml(form, lookupFormHtml);
			this.prepend(...form.childNodes);
		}
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		this.addEventListener("input", () => this.#answerSoon(), { signal });
		this.addEventListener("focusin", (event) => this.#makeRoom(event), {
			signal,
		});
		this.addEventListener("keydown", (event) => this.#press(event), { signal });
		this.addEventListener("submit", (event) => event.preventDefault(), {
			signal,
		});
		// `toggle` does not bubble.
		this.addEventListener("toggle", loadHints, { capture: true, signal });
		// The keyboard may come after the answer.
		window.visualViewport?.addEventListener(
			"resize",
			() => showAboveKeyboard(this),
			{ signal },
		);
		this.#restore();
	}

	disconnectedCallback(): void {
		this.#listening.abort();
	}

	#restore(): void {
		const box = this.querySelector("textarea");
		if (!box) return;
		box.value ||= this.memory.text;
		if (box.value !== "") this.#answer();
	}

	/** Some keyboards paste piece by piece: answer once a frame. */
	#answerSoon(): void {
		cancelAnimationFrame(this.#frame);
		this.#frame = requestAnimationFrame(() => this.#answer());
	}

	#answerNow(): void {
		cancelAnimationFrame(this.#frame);
		this.#answer();
	}

	/** On a phone the keyboard would cover the answer. */
	#makeRoom({ target }: FocusEvent): void {
		if (!(target instanceof HTMLTextAreaElement)) return;
		if (matchMedia("(pointer: coarse)").matches) {
			this.scrollIntoView({ block: "start", behavior: "instant" });
		}
	}

	#answer(): void {
		const box = this.querySelector("textarea");
		if (!box) return;
		fitHeight(box);
		this.memory.text = box.value;
		const { failure, gap } = this.source;
		if (failure && box.value.trim() !== "") {
			this.#show(failure, failureHtml(failure));
			return;
		}
		const answers = lookup(box.value, this.source);
		const cards = answers.map((answer) => answerHtml(answer, this.source));
		const isMiss = answers.some(({ kind }) => kind === "unlisted");
		if (gap && isMiss) cards.unshift(failureHtml(gap));
		this.#show(
			announceAnswers(answers),
			html`${summaryHtml(answers, box.value)}${cards}`,
		);
	}

	#show(announcement: string, content: Html): void {
		const status = this.querySelector("output");
		const cards = this.querySelector(".lookup-answers");
		if (!status || !cards) return;
		status.textContent = announcement;
		setHtml(cards, content);
		addNumberButtons(cards);
		showOpenState(cards);
		showAboveKeyboard(this);
	}

	#press(event: KeyboardEvent): void {
		const box = this.querySelector("textarea");
		if (event.target !== box || !box || event.isComposing) return;
		if (event.key === "Enter" && !event.shiftKey) {
			event.preventDefault();
			this.#answerNow();
			this.#openFirst(box);
		}
		if (event.key === "Escape") {
			box.value = "";
			this.#answerNow();
		}
	}

	/** Enter closes a phone's keyboard and goes to the first answer. */
	#openFirst(box: HTMLTextAreaElement): void {
		const card = this.querySelector<HTMLElement>(".card");
		if (!card) return;
		box.blur();
		card.tabIndex = -1;
		card.focus({ preventScroll: true });
		card.scrollIntoView({ block: "nearest", behavior: "instant" });
	}
}

function fitHeight(box: HTMLTextAreaElement): void {
	box.style.height = "auto";
	box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
}
