import {
	announceAnswers,
	answerHtml,
	failureHtml,
} from "../core/answer-html.ts";
import { formatHashRoute } from "../core/hash-route.ts";
import { lookup, type Sources } from "../core/lookup.ts";
import { addNumberButtons } from "./copy-buttons.ts";
import { loadHints } from "./load-hints.ts";
import { showOpenState } from "./open-now.ts";

const FORM = `<form class="lookup" role="search" aria-label="查商户编号">
<label class="lookup-label" for="merchant-number">商户编号</label>
<p class="lookup-hint" id="merchant-number-hint">输入前三位，或粘贴整个编号、一串编号；也可以输入电话号码。只在你的手机上查，不会发出去。</p>
<textarea id="merchant-number" name="number" rows="1" inputmode="numeric" enterkeyhint="search" autocomplete="off" autocapitalize="characters" spellcheck="false" placeholder="例如 822" aria-describedby="merchant-number-hint"></textarea>
<output class="visually-hidden" for="merchant-number"></output>
<div class="lookup-answers"></div>
</form>`;

/** Where a lookup takes its answers from. */
export interface LookupSource extends Sources {
	/** Why nothing can be looked up, in Chinese; `undefined` where it can. */
	readonly failure: string | undefined;
}

/**
 * Define `<merchant-lookup>`: a box that answers, as one types or pastes, whose
 * a merchant number is and whom to call. Its own content stays below it.
 */
export function defineMerchantLookup(source: LookupSource): void {
	customElements.define(
		"merchant-lookup",
		class extends MerchantLookup {
			override readonly source = source;
		},
	);
}

abstract class MerchantLookup extends HTMLElement {
	protected abstract readonly source: LookupSource;
	#listening = new AbortController();

	connectedCallback(): void {
		if (!this.querySelector(".lookup")) {
			this.insertAdjacentHTML("afterbegin", FORM);
		}
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		this.addEventListener("input", () => this.#answer(), { signal });
		this.addEventListener("keydown", (event) => this.#press(event), { signal });
		this.addEventListener("submit", (event) => event.preventDefault(), {
			signal,
		});
		// `toggle` does not bubble.
		this.addEventListener("toggle", loadHints, { capture: true, signal });
	}

	disconnectedCallback(): void {
		this.#listening.abort();
	}

	#answer(): void {
		const box = this.querySelector("textarea");
		if (!box) return;
		fitHeight(box);
		const { failure } = this.source;
		if (failure && box.value.trim() !== "") {
			this.#show(failure, failureHtml(failure));
			return;
		}
		const answers = lookup(box.value, this.source);
		const cards = answers.map((answer) => answerHtml(answer, formatHashRoute));
		this.#show(announceAnswers(answers), cards.join(""));
	}

	#show(announcement: string, html: string): void {
		const status = this.querySelector("output");
		const cards = this.querySelector(".lookup-answers");
		if (!status || !cards) return;
		status.textContent = announcement;
		cards.innerHTML = html;
		addNumberButtons(cards);
		showOpenState(cards);
	}

	#press(event: KeyboardEvent): void {
		const box = this.querySelector("textarea");
		if (event.target !== box || !box || event.isComposing) return;
		if (event.key === "Enter" && !event.shiftKey) {
			event.preventDefault();
			this.#openFirst(box);
		}
		if (event.key === "Escape") {
			box.value = "";
			this.#answer();
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
