import type { Hit } from "../../core/search/search.ts";
import { search } from "../../core/search/search.ts";
import { searchFormHtml } from "../../core/search/search-form.ts";
import {
	announceSearch,
	searchHtml,
	shownHits,
} from "../../core/search/search-html.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { type Html, html } from "../../core/text/html.ts";
import { showOpenState } from "../article/open-now.ts";
import { setHtml } from "../platform/trusted-content.ts";
import { loadSearch, type SearchFiles } from "./load-search.ts";

const EDITABLE = "input, textarea, select, [contenteditable]";
const FAILURE =
	"搜索要用的名单没有读到，可能是网络不通。再按一个键，或者再点一下，会再读一次。急用可以先看电话汇总，或者打 12363。";

/** How the page that holds the box shows places. */
export interface SearchHost extends SearchFiles {
	/** Address of a place. */
	href(page: string, id?: string): string;
	/** Show a place, with folded words marked there. */
	open(page: string, id: string, words: readonly string[]): void;
	/** Keep a query with the address that is shown, for the way back. */
	remember(query: string): void;
}

/**
 * Define `<wiki-search>`: one box for names, pinyin, numbers and words. It
 * loads what it searches on its first focus; what was typed before is
 * answered when that arrives.
 */
export function defineWikiSearch(host: SearchHost): void {
	customElements.define(
		"wiki-search",
		class extends WikiSearchElement {
			protected override readonly host = host;
		},
	);
}

export abstract class WikiSearchElement extends HTMLElement {
	protected abstract readonly host: SearchHost;
	#index: SearchIndex | undefined;
	#state: "idle" | "loading" | "failed" = "idle";
	#hits: readonly Hit[] = [];
	#active = -1;
	#isComposing = false;
	#frame = 0;
	#listening = new AbortController();

	connectedCallback(): void {
		if (!this.querySelector("form")) setHtml(this, searchFormHtml);
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		const listen = (type: string, listener: (event: Event) => void) =>
			this.addEventListener(type, listener, { signal });
		listen("focusin", () => this.#prepare());
		listen("input", () => this.#answerSoon());
		listen("compositionstart", () => {
			this.#isComposing = true;
		});
		listen("compositionend", () => {
			this.#isComposing = false;
			this.#answerSoon();
		});
		listen("submit", (event) => event.preventDefault());
		listen("click", (event) => this.#click(event));
		// A tap on a result must not take the focus, and the keyboard, away first.
		listen("mousedown", (event) => this.#keepFocus(event));
		listen("keydown", (event) => {
			if (event instanceof KeyboardEvent) this.#press(event);
		});
		document.addEventListener("keydown", (event) => this.#summon(event), {
			signal,
		});
		document.addEventListener("click", (event) => this.#clickBeside(event), {
			signal,
		});
		addEventListener("online", () => this.#prepareAgain(), { signal });
		if (!this.contains(document.activeElement)) return;
		this.#prepare();
		this.#answer();
	}

	disconnectedCallback(): void {
		this.#listening.abort();
	}

	/** Show what a query finds, as after a way back; an empty one shuts the layer. */
	show(query: string): void {
		const box = this.#box();
		if (!box) return;
		if (query === "") {
			this.#shut();
			return;
		}
		box.value = query;
		this.#prepare();
		this.#answer();
	}

	#box(): HTMLInputElement | null {
		return this.querySelector<HTMLInputElement>("#search-box");
	}

	/** Load what is searched, once; again only after a failure. */
	#prepare(): void {
		if (this.#state === "loading" || this.#index?.isComplete) return;
		this.#state = "loading";
		loadSearch(this.host, (index) => {
			this.#index = index;
			if (this.hasAttribute("data-open")) this.#answer();
		}).then(
			() => {
				this.#state = "idle";
			},
			() => {
				this.#state = "failed";
				if (this.hasAttribute("data-open")) this.#answer();
			},
		);
	}

	#prepareAgain(): void {
		if (this.#state === "failed") this.#prepare();
	}

	/** Half-typed Chinese is not searched; some keyboards paste piece by piece. */
	#answerSoon(): void {
		// A box that has been written in need not have been focused before.
		this.#prepare();
		cancelAnimationFrame(this.#frame);
		this.#frame = requestAnimationFrame(() => this.#answer());
	}

	#answer(): void {
		if (this.#isComposing) return;
		const query = this.#box()?.value ?? "";
		if (query.trim() === "") {
			this.#shut();
			return;
		}
		if (!this.#index) {
			this.#say(this.#state === "failed" ? FAILURE : "正在读名单……");
			return;
		}
		const answer = search(query, this.#index);
		const hits = searchHtml(answer, this.#index.variants, this.host.href);
		const failed = this.#state === "failed" && noteHtml(FAILURE);
		this.#open(html`${hits}${failed}`, announceSearch(answer));
		this.#hits = shownHits(answer);
		this.#activate(-1);
	}

	#say(sentence: string): void {
		this.#open(noteHtml(sentence), sentence);
		this.#hits = [];
	}

	#open(content: Html, announcement: string): void {
		const layer = this.querySelector<HTMLElement>(".search-layer");
		const output = document.querySelector("#announcement");
		if (!layer) return;
		setHtml(layer, content);
		layer.hidden = false;
		layer.scrollTop = 0;
		showOpenState(layer);
		this.toggleAttribute("data-open", true);
		const hasHits = layer.querySelector("[role=listbox]") !== null;
		const box = this.#box();
		box?.setAttribute("aria-expanded", String(hasHits));
		if (hasHits) box?.setAttribute("aria-controls", "search-hits");
		else box?.removeAttribute("aria-controls");
		if (output && output.textContent !== announcement) {
			output.textContent = announcement;
		}
	}

	#shut(): void {
		const layer = this.querySelector<HTMLElement>(".search-layer");
		if (!layer) return;
		layer.hidden = true;
		layer.replaceChildren();
		this.#hits = [];
		this.#activate(-1);
		this.toggleAttribute("data-open", false);
		this.#box()?.setAttribute("aria-expanded", "false");
		this.#box()?.removeAttribute("aria-controls");
	}

	#activate(index: number): void {
		this.#active = index;
		const box = this.#box();
		for (const [at, option] of this.#options().entries()) {
			option.setAttribute("aria-selected", String(at === index));
			if (at === index) option.scrollIntoView({ block: "nearest" });
		}
		if (index < 0) box?.removeAttribute("aria-activedescendant");
		else box?.setAttribute("aria-activedescendant", `hit-${index}`);
	}

	#options(): readonly Element[] {
		return [...this.querySelectorAll("[role=option]")];
	}

	#press(event: KeyboardEvent): void {
		if (event.isComposing) return;
		if (event.key === "Escape") this.#escape(event);
		if (event.target !== this.#box()) return;
		if (event.key === "ArrowDown") this.#move(event, 1);
		if (event.key === "ArrowUp") this.#move(event, -1);
		if (event.key === "Enter") this.#enter(event);
	}

	/** From the box to the first result, round, and back to the box. */
	#move(event: KeyboardEvent, step: number): void {
		event.preventDefault();
		if (!this.hasAttribute("data-open")) this.#answer();
		const count = this.#hits.length + 1;
		if (count === 1) {
			if (step > 0) this.querySelector<HTMLElement>(".search-layer a")?.focus();
			return;
		}
		this.#activate(((this.#active + 1 + step + count) % count) - 1);
	}

	#enter(event: KeyboardEvent): void {
		event.preventDefault();
		cancelAnimationFrame(this.#frame);
		if (this.#active < 0) this.#answer();
		this.#choose(Math.max(this.#active, 0));
	}

	/** Shut the layer, then empty the box, then leave it. */
	#escape(event: KeyboardEvent): void {
		event.preventDefault();
		const box = this.#box();
		if (!box) return;
		if (this.hasAttribute("data-open")) {
			this.#shut();
			box.focus();
		} else if (box.value !== "") box.value = "";
		else box.blur();
	}

	#keepFocus(event: Event): void {
		const { target } = event;
		if (target instanceof Element && target.closest("[role=option]")) {
			event.preventDefault();
		}
	}

	#click({ target }: Event): void {
		if (!(target instanceof Element)) return;
		const option = target.closest("[role=option]");
		if (option) this.#choose(this.#options().indexOf(option));
		if (target === this.#box()) this.#prepareAgain();
		if (target === this.#box() && !this.hasAttribute("data-open")) {
			this.#answer();
		}
		if (target.closest(".search-close")) {
			this.#shut();
			this.#box()?.blur();
		}
		if (target.closest(".search-links a, .search-note a")) this.#shut();
	}

	#clickBeside({ target }: Event): void {
		if (!(target instanceof Element)) return;
		const asked = target.closest<HTMLElement>("[data-search]")?.dataset.search;
		if (asked !== undefined) {
			this.show(asked);
			this.#box()?.focus();
		} else if (target.isConnected && !this.contains(target)) this.#shut();
	}

	#summon(event: KeyboardEvent): void {
		const isShortcut =
			event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
		const { target } = event;
		const isTyping = target instanceof Element && target.closest(EDITABLE);
		const isSlash =
			event.key === "/" &&
			!isTyping &&
			!(event.ctrlKey || event.metaKey || event.altKey);
		if (!isShortcut && !isSlash) return;
		event.preventDefault();
		const box = this.#box();
		box?.focus();
		box?.select();
		this.#answer();
	}

	#choose(index: number): void {
		const hit = this.#hits[index];
		const box = this.#box();
		if (!hit || !box) return;
		this.host.remember(box.value);
		this.#shut();
		box.blur();
		this.host.open(hit.target.page, hit.target.id, hit.words);
	}
}

function noteHtml(sentence: string): Html {
	return html`<p class="search-note">${sentence}</p>`;
}
