import type { Sources } from "../../core/directory/identify-prefix.ts";
import { type Merchant, STATES, type State } from "../../core/plan/merchant.ts";
import { pasteFormHtml } from "../../core/plan/paste-form.ts";
import { planHtml } from "../../core/plan/plan-html.ts";
import {
	callStep,
	moveStep,
	removeCallStep,
	removeStep,
	wipeStep,
} from "../../core/plan/plan-steps.ts";
import { promiseFlaw } from "../../core/plan/promise-flaw.ts";
import type { Step } from "../../core/plan/step.ts";
import { stepFlaw } from "../../core/plan/step-flaw.ts";
import { chinaDate } from "../../core/text/china-date.ts";
import { addNumberButtons } from "../article/copy-buttons.ts";
import { copyText } from "../article/copy-text.ts";
import { showOpenState } from "../article/open-now.ts";
import { setHtml } from "../platform/trusted-content.ts";
import { confirmWipe } from "./confirm-wipe.ts";
import { packPlan, printPlan, saveFile } from "./export-plan.ts";
import { makeId } from "./make-id.ts";
import { PasteBox } from "./paste-box.ts";
import { patchHtml } from "./patch-html.ts";
import { PlanDesk } from "./plan-desk.ts";
import { isField, readField } from "./plan-field.ts";

/** Where the plan takes its answers from. */
export interface PlanSource extends Sources {
	/** Why institutions are not known, in Chinese; `undefined` where they are. */
	readonly failure: string | undefined;
	/** Address of a place. */
	href(page: string, id?: string): string;
}

const CALM = 400;

/**
 * Define `<my-merchants>`: a list of the reader's merchants, what they take up
 * of the quota, and what to do about them, kept on this device only.
 */
export function defineMyMerchants(source: PlanSource): void {
	customElements.define(
		"my-merchants",
		class extends MyMerchants {
			override readonly source = source;
			override readonly desk = new PlanDesk(source);
			override readonly box = new PasteBox(this, this.desk, source);
		},
	);
}

abstract class MyMerchants extends HTMLElement {
	protected abstract readonly source: PlanSource;
	protected abstract readonly desk: PlanDesk;
	protected abstract readonly box: PasteBox;
	/** Why the last step was not done, in Chinese. */
	#flaw: string | undefined;
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
		listen("click", (event) => this.#click(event));
		listen("change", (event) => this.#change(event));
		listen("input", (event) => this.#write(event));
		listen("submit", (event) => this.#submit(event));
		// The directory has come after all.
		listen("sources", () => {
			this.#render();
			this.box.show();
		});
		addEventListener("pagehide", () => void this.box.keepDraft(), { signal });
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
		this.#render();
		this.box.show();
	}

	async #refresh(): Promise<void> {
		await this.desk.refresh();
		this.#render();
	}

	#render(): void {
		const place = this.querySelector<HTMLElement>(".plan");
		if (!place) return;
		const { shown, sources, isExample, problem, undoLabel } = this.desk;
		const { href, failure } = this.source;
		const html = planHtml({
			...{ plan: shown, sources, href, isExample },
			...{ undo: undoLabel, problem: this.#flaw ?? problem ?? failure },
		});
		patchHtml(place, html, (next) => {
			addNumberButtons(next);
			for (const button of next.querySelectorAll("[data-report]")) {
				button.remove();
			}
			showOpenState(next);
		});
	}

	/** Do a step, say so, and show what comes of it. */
	async #do(step: Step | undefined): Promise<void> {
		if (!step) return;
		const flaw = stepFlaw(step);
		this.#flaw = flaw;
		if (!flaw) await this.desk.do(step);
		this.#render();
		this.#say(flaw ?? step.label);
		// What was under hand may have gone: the way back is.
		if (document.activeElement !== document.body) return;
		const undo = this.querySelector<HTMLElement>("[data-act='undo']");
		undo?.focus({ preventScroll: true });
	}

	#say(words: string): void {
		const output = this.querySelector("output");
		if (output) output.textContent = words;
	}

	#write({ target }: Event): void {
		if (!this.box.isBox(target)) return;
		this.box.forgetFile();
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#say(this.box.show());
			void this.box.keepDraft();
		}, CALM);
	}

	async #click({ target }: Event): Promise<void> {
		if (!(target instanceof Element)) return;
		const button = target.closest<HTMLElement>("[data-act]");
		if (!button) return;
		const { act, state, line, to, call: id } = button.dataset;
		const merchant = this.#merchantOf(button);
		const call = this.desk.shown.calls.find((each) => each.id === id);
		const at = now();
		switch (act) {
			case "add":
				return await this.#takeAll(() => this.box.takeNumbers());
			case "restore":
				return await this.#takeAll(() => this.box.takeBackup());
			case "add-line":
				return await this.#take(() => this.box.takeLine(Number(line)));
			case "move":
				if (!merchant || !isState(state)) return;
				return await this.#do(moveStep([merchant], { state, at }));
			case "remove":
				return await this.#do(merchant && removeStep(merchant));
			case "remove-call":
				return await this.#do(call && removeCallStep(call));
			case "undo":
				return await this.#undo();
			case "wipe":
				return await this.#wipe();
			case "example":
			case "end-example":
				return this.#showExample(act === "example");
			case "go":
				return this.#goTo(`#plan-${to}-title`);
			case "backup":
			case "csv":
			case "remind":
			case "copy":
				return await this.#takeAway(button);
			case "print":
				return printPlan(this);
		}
	}

	#merchantOf(element: Element): Merchant | undefined {
		const row = element.closest<HTMLElement>("[data-merchant]");
		const { merchants } = this.desk.shown;
		return merchants.find(({ id }) => id === row?.dataset.merchant);
	}

	/** Out of the box into the reader's own list, whatever is shown. */
	async #take(take: () => Step | undefined): Promise<void> {
		const step = take();
		if (!step) return;
		this.desk.showExample(false);
		await this.#do(step);
		await this.box.keepDraft();
		this.box.show();
		void navigator.storage?.persist?.().catch(() => false);
	}

	async #takeAll(take: () => Step | undefined): Promise<void> {
		await this.#take(take);
		this.#goTo("#plan-quota-title");
	}

	async #undo(): Promise<void> {
		const undone = await this.desk.undo();
		this.#render();
		if (undone) this.#say(`已撤销：${undone}`);
		this.box.show();
	}

	async #wipe(): Promise<void> {
		const { shown } = this.desk;
		const { merchants, calls } = shown;
		const isSure = await confirmWipe(
			`清单里的 ${merchants.length} 户、${calls.length} 通电话会从这台设备上删掉。要留着的话，先导出或者复制备份。`,
		);
		if (isSure) await this.#do(wipeStep(shown));
	}

	async #takeAway(button: HTMLElement): Promise<void> {
		const { act, what = act, call } = button.dataset;
		const takeaway = packPlan(what, this.desk, { call, at: now() });
		if (!takeaway) return;
		if (act === "copy") await copyText(button, takeaway.text);
		else this.#say(saveFile(takeaway));
	}

	#showExample(isShown: boolean): void {
		this.desk.showExample(isShown);
		this.#render();
		this.#say(isShown ? "这是例子，什么都不会存" : "例子关掉了");
		this.#goTo(isShown ? ".example-notice" : ".paste");
	}

	#goTo(selector: string): void {
		const target = this.querySelector<HTMLElement>(selector);
		target?.scrollIntoView({ block: "start", behavior: "instant" });
		target?.focus({ preventScroll: true });
	}

	async #change({ target }: Event): Promise<void> {
		if (target instanceof HTMLInputElement && target.type === "file") {
			const [file] = target.files ?? [];
			if (file) this.#say(await this.box.read(file));
			target.value = "";
			await this.box.keepDraft();
			return;
		}
		if (!isField(target)) return;
		const merchant = this.#merchantOf(target);
		const step = merchant && readField(target, merchant, this.desk.shown);
		await this.#do(step);
	}

	/** A call that somebody put down, and what it came to. */
	async #submit(event: Event): Promise<void> {
		event.preventDefault();
		const form = event.target;
		if (!(form instanceof HTMLFormElement)) return;
		const { owner } = form.dataset;
		if (owner === undefined) return;
		const data = new FormData(form);
		const value = (name: string) => String(data.get(name) ?? "").trim();
		const flaw = promiseFlaw(value("promised"), chinaDate(now()));
		showFormFlaw(form, flaw);
		if (flaw) return;
		const state = value("outcome");
		const rows = form.closest(".task")?.querySelectorAll(".errand") ?? [];
		const merchants = [...rows].flatMap((row) => this.#merchantOf(row) ?? []);
		const call = {
			...{ id: makeId(), owner, at: now(), who: value("who") },
			...{ said: value("said"), promised: value("promised") },
		};
		form.reset();
		await this.#do(
			callStep(call, merchants, isState(state) ? state : undefined),
		);
		this.#goTo("#plan-tasks-title");
	}
}

/** Beside the box that it is about, and heard at once. */
function showFormFlaw(form: HTMLFormElement, words: string): void {
	const box = form.querySelector<HTMLInputElement>("[name='promised']");
	form.querySelector(".flaw")?.remove();
	box?.setAttribute("aria-invalid", String(words !== ""));
	if (words === "") return;
	const flaw = document.createElement("span");
	flaw.className = "flaw";
	flaw.setAttribute("role", "alert");
	flaw.textContent = words;
	box?.closest("label")?.append(flaw);
	box?.focus();
}

function isState(text: string | undefined): text is State {
	return STATES.some((state) => state === text);
}

function now(): string {
	return new Date().toISOString();
}
