import { pasteFormHtml } from "../../core/adding/paste-form.ts";
import { setHtml } from "../platform/trusted-content.ts";
import { whenDayChanges } from "../platform/when-day-changes.ts";
import { PasteBox } from "./paste-box.ts";
import { PlanActs } from "./plan-acts.ts";
import { PlanDesk } from "./plan-desk.ts";
import { isField } from "./plan-field.ts";
import { PlanScreen } from "./plan-screen.ts";
import type { PlanSource } from "./plan-source.ts";
import { preparePaper } from "./print-plan.ts";

/** Milliseconds without a stroke, after which what was written is read. */
const CALM = 400;
/** An address that names a place of the page. */
const PLACE = /[?&]id=|^#(?!\/)./;

/**
 * Define `<my-merchants>`: a list of the reader's merchants, what they take up
 * of the quota, and what to do about them, kept on this device only.
 */
export function defineMyMerchants(source: PlanSource): void {
	customElements.define(
		"my-merchants",
		class extends MyMerchants {
			override readonly desk = new PlanDesk(source);
			override readonly box = new PasteBox(this, this.desk, source);
			override readonly screen = new PlanScreen(this, this.desk, {
				...{ box: this.box, source },
			});
			override readonly acts = new PlanActs({
				...{ desk: this.desk, box: this.box, screen: this.screen },
				url: () => new URL(source.href("/mine", "list"), location.href).href,
			});
		},
	);
}

abstract class MyMerchants extends HTMLElement {
	protected abstract readonly desk: PlanDesk;
	protected abstract readonly box: PasteBox;
	protected abstract readonly screen: PlanScreen;
	protected abstract readonly acts: PlanActs;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#listening = new AbortController();

	connectedCallback(): void {
		if (!this.querySelector(".paste")) {
			const form = document.createElement("div");
			setHtml(form, pasteFormHtml);
			this.prepend(...form.childNodes);
		}
		this.dataset.on = "";
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		const listen = (type: string, answer: (event: Event) => unknown) =>
			this.addEventListener(type, (event) => void answer(event), { signal });
		this.screen.listen(signal);
		listen("click", (event) => this.#click(event));
		listen("change", (event) => this.#change(event));
		listen("input", (event) => this.#write(event));
		listen("submit", (event) => this.#submit(event));
		// The directory has come after all.
		listen("sources", () => {
			this.screen.render();
			this.box.show();
		});
		addEventListener("pagehide", () => void this.box.keepDraft(), { signal });
		whenDayChanges(() => this.screen.render(), signal);
		preparePaper(this, () => this.screen.view, signal);
		void this.#open(signal);
	}

	disconnectedCallback(): void {
		void this.box.keepDraft();
		this.#listening.abort();
	}

	async #open(signal: AbortSignal): Promise<void> {
		const draft = await this.desk.open(() => void this.#refresh(), signal);
		// Somebody may have been faster.
		this.box.text ||= draft;
		this.screen.render();
		this.box.show();
		const isReturn = this.desk.own.merchants.length > 0;
		const isLed = PLACE.test(location.hash) || scrollY > 0;
		if (isReturn && !isLed) this.screen.goTo(".plan", "");
	}

	async #refresh(): Promise<void> {
		await this.desk.refresh();
		this.screen.render();
	}

	#write({ target }: Event): void {
		if (!this.box.isBox(target)) return;
		this.box.forgetFile();
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.screen.announce(this.box.show());
			void this.box.keepDraft();
		}, CALM);
	}

	async #click({ target }: Event): Promise<void> {
		if (!(target instanceof Element)) return;
		const button = target.closest<HTMLElement>("[data-act]");
		if (button) await this.acts.press(button);
	}

	async #change({ target }: Event): Promise<void> {
		if (target instanceof HTMLInputElement && target.type === "file") {
			const [file] = target.files ?? [];
			if (file) this.screen.announce(await this.box.read(file));
			target.value = "";
			await this.box.keepDraft();
			return;
		}
		if (isField(target)) await this.acts.change(target);
	}

	async #submit(event: Event): Promise<void> {
		event.preventDefault();
		const form = event.target;
		if (form instanceof HTMLFormElement) await this.acts.submit(form);
	}
}
