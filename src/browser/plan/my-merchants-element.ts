import type { Sources } from "../../core/lookup.ts";
import { findMerchantNumbers } from "../../core/merchant-number.ts";
import { explainNumber } from "../../core/number-flaw.ts";
import {
	type BackupResult,
	readBackup,
	writeBackup,
} from "../../core/plan/backup.ts";
import { EXAMPLE_PLAN, EXAMPLE_SOURCES } from "../../core/plan/example-plan.ts";
import {
	EMPTY_PLAN,
	type Merchant,
	newMerchant,
	type Plan,
	STATES,
	type State,
} from "../../core/plan/merchant.ts";
import { ownerOf } from "../../core/plan/owner.ts";
import { pasteFormHtml } from "../../core/plan/paste-form.ts";
import {
	announcePasted,
	MOST_NUMBERS,
	newNumbers,
	type PastedView,
	pastedHtml,
} from "../../core/plan/pasted-html.ts";
import { planCsv } from "../../core/plan/plan-csv.ts";
import { planHtml } from "../../core/plan/plan-html.ts";
import {
	addStep,
	callStep,
	editStep,
	merchantOf,
	moveStep,
	removeCallStep,
	removeStep,
	renumberStep,
	restoreStep,
	wipeStep,
} from "../../core/plan/plan-steps.ts";
import { chinaDate } from "../../core/plan/plan-words.ts";
import { readPasted } from "../../core/plan/read-pasted.ts";
import { reminderFile } from "../../core/plan/reminder.ts";
import { restoreHtml } from "../../core/plan/restore-html.ts";
import { applyStep, invertStep, type Step } from "../../core/plan/step.ts";
import { numbersOf } from "../../core/plan/task-html.ts";
import { addNumberButtons } from "../copy-buttons.ts";
import { offerText } from "../offer-text.ts";
import { showOpenState } from "../open-now.ts";
import { setHtml } from "../trusted-content.ts";
import { confirmWipe } from "./confirm-wipe.ts";
import { patchHtml } from "./patch-html.ts";
import { openPlanStore, type PlanStore } from "./plan-store.ts";
import { readFile } from "./read-file.ts";
import { saveFile } from "./save-file.ts";

/** Where the plan takes its answers from. */
export interface PlanSource extends Sources {
	/** Why institutions are not known, in Chinese; `undefined` where they are. */
	readonly failure: string | undefined;
	/** Address of a place. */
	href(page: string, id?: string): string;
}

/** Longer drafts are not kept: nobody writes so much. */
const LONGEST_DRAFT = 100_000;
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
		},
	);
}

abstract class MyMerchants extends HTMLElement {
	protected abstract readonly source: PlanSource;
	#store: PlanStore | undefined;
	#plan: Plan = EMPTY_PLAN;
	/** What can be undone, newest last. */
	#done: Step[] = [];
	/** The list that teaches, while it is shown. */
	#example: Plan | undefined;
	#timer = 0;
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
		this.addEventListener("click", (event) => void this.#click(event), {
			signal,
		});
		this.addEventListener("change", (event) => void this.#change(event), {
			signal,
		});
		this.addEventListener("input", (event) => this.#write(event), { signal });
		this.addEventListener("submit", (event) => void this.#submit(event), {
			signal,
		});
		addEventListener("pagehide", () => void this.#keepDraft(), { signal });
		void this.#open(signal);
	}

	disconnectedCallback(): void {
		void this.#keepDraft();
		this.#listening.abort();
	}

	async #open(signal: AbortSignal): Promise<void> {
		const store = await openPlanStore();
		if (signal.aborted) return;
		this.#store = store;
		store.listen(() => void this.#refresh(), signal);
		const draft = await store.readDraft();
		const box = this.#box;
		if (box && box.value === "") box.value = draft;
		await this.#refresh();
	}

	async #refresh(): Promise<void> {
		this.#plan = (await this.#store?.read()) ?? EMPTY_PLAN;
		this.#render();
		if (this.#box?.value) this.#showPasted();
	}

	get #box(): HTMLTextAreaElement | null {
		return this.querySelector("#pasted");
	}

	/** What is shown: the list that teaches, or the reader's own. */
	get #shown(): Plan {
		return this.#example ?? this.#plan;
	}

	get #sources(): Sources {
		return this.#example ? EXAMPLE_SOURCES : this.source;
	}

	#render(): void {
		const place = this.querySelector<HTMLElement>(".plan");
		if (!place) return;
		const html = planHtml({
			plan: this.#shown,
			sources: this.#sources,
			href: this.source.href,
			undo: this.#done.at(-1)?.label,
			problem: this.#store?.problem ?? this.source.failure,
			isExample: this.#example !== undefined,
		});
		patchHtml(place, html, (next) => {
			addNumberButtons(next);
			for (const button of next.querySelectorAll("[data-report]")) {
				button.remove();
			}
			showOpenState(next);
		});
	}

	/** Do a step, remember how to undo it, and show what comes of it. */
	async #do(step: Step, words = step.label): Promise<void> {
		this.#done.push(step);
		await this.#apply(step);
		this.#say(words);
		// What was under hand may have gone: the way back is.
		if (document.activeElement !== document.body) return;
		const undo = this.querySelector<HTMLElement>("[data-act='undo']");
		undo?.focus({ preventScroll: true });
	}

	async #apply(step: Step): Promise<void> {
		if (this.#example) this.#example = applyStep(this.#example, step);
		else this.#plan = (await this.#store?.commit(step)) ?? this.#plan;
		this.#render();
	}

	#say(words: string): void {
		const output = this.querySelector("output");
		if (output) output.textContent = words;
	}

	#write({ target }: Event): void {
		if (target !== this.#box) return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#showPasted();
			void this.#keepDraft();
		}, CALM);
	}

	async #keepDraft(): Promise<void> {
		const text = this.#box?.value ?? "";
		if (text.length <= LONGEST_DRAFT) await this.#store?.keepDraft(text);
	}

	get #view(): PastedView {
		return {
			pasted: readPasted(this.#box?.value ?? ""),
			merchants: this.#plan.merchants,
			sources: this.source,
		};
	}

	/** A backup that somebody pasted, or what is wrong with it. */
	get #backup(): BackupResult | undefined {
		const text = this.#box?.value.trim() ?? "";
		return text.startsWith("{") ? readBackup(text) : undefined;
	}

	#showPasted(): void {
		const backup = this.#backup;
		if (backup) {
			this.#showFound(restoreHtml(backup, this.#plan));
			this.#say("problem" in backup ? backup.problem : "这是一份备份");
			return;
		}
		const view = this.#view;
		this.#showFound(pastedHtml(view));
		this.#say(announcePasted(view));
	}

	#showFound(html: string): void {
		const place = this.querySelector<HTMLElement>(".pasted-found");
		if (place) patchHtml(place, html, () => undefined);
	}

	async #click({ target }: Event): Promise<void> {
		if (!(target instanceof Element)) return;
		const button = target.closest<HTMLElement>("[data-act]");
		if (!button) return;
		const { act, state, line } = button.dataset;
		const merchant = this.#merchantOf(button);
		const call = this.#shown.calls.find(({ id }) => id === button.dataset.call);
		switch (act) {
			case "add":
				return await this.#add();
			case "add-line":
				return await this.#addLine(Number(line));
			case "restore":
				return await this.#restore();
			case "move":
				if (merchant && isState(state)) {
					await this.#do(moveStep([merchant], { state, at: now() }));
				}
				return;
			case "remove":
				if (merchant) await this.#do(removeStep(merchant));
				return;
			case "remove-call":
				if (call) await this.#do(removeCallStep(call));
				return;
			case "remind":
				if (call) this.#remind(call.id);
				return;
			case "go":
				return this.#goTo(`#plan-${button.dataset.to}-title`);
			case "undo":
				return await this.#undo();
			case "wipe":
				return await this.#wipe();
			case "example":
			case "end-example":
				return this.#showExample(act === "example");
			case "backup":
			case "csv":
			case "copy":
			case "print":
				return this.#export(act);
		}
	}

	#merchantOf(element: Element): Merchant | undefined {
		const row = element.closest<HTMLElement>("[data-merchant]");
		return this.#shown.merchants.find(({ id }) => id === row?.dataset.merchant);
	}

	/** Numbers go into the list; what was no number stays in the box. */
	async #add(): Promise<void> {
		const view = this.#view;
		const { found, doubts, rest } = view.pasted;
		if (found.length > MOST_NUMBERS) return;
		const merchants = newNumbers(view).map(merchantOf);
		this.#leaveInBox([...doubts.map(({ line }) => line), ...rest]);
		this.#endExample();
		await this.#do(addStep(merchants));
		void navigator.storage?.persist?.().catch(() => false);
		this.#showPasted();
		this.#goTo("#plan-quota-title");
	}

	async #addLine(index: number): Promise<void> {
		const { doubts, rest, found } = this.#view.pasted;
		const name = rest[index]?.trim().slice(0, 100);
		if (!name || found.length > MOST_NUMBERS) return;
		const box = this.#box;
		if (box) {
			const lines = box.value.split("\n");
			const at = lines.findIndex((line) => line.trim() === rest[index]?.trim());
			this.#leaveInBox(lines.filter((_, each) => each !== at));
		} else this.#leaveInBox([...doubts.map(({ line }) => line), ...rest]);
		this.#endExample();
		await this.#do(addStep([newMerchant({ id: makeId(), name })]));
		this.#showPasted();
	}

	#leaveInBox(lines: readonly string[]): void {
		const box = this.#box;
		if (!box) return;
		box.value = [...new Set(lines)].join("\n");
		void this.#keepDraft();
	}

	async #restore(): Promise<void> {
		const backup = this.#backup;
		if (!backup || "problem" in backup) return;
		this.#leaveInBox([]);
		this.#endExample();
		await this.#do(restoreStep(this.#plan, backup.plan));
		this.#showPasted();
		this.#goTo("#plan-quota-title");
	}

	async #undo(): Promise<void> {
		const step = this.#done.pop();
		if (!step) return;
		await this.#apply(invertStep(step));
		this.#say(`已撤销：${step.label}`);
	}

	async #wipe(): Promise<void> {
		const { merchants, calls } = this.#shown;
		const isSure = await confirmWipe(
			`清单里的 ${merchants.length} 户、${calls.length} 通电话会从这台设备上删掉。要留着的话，先导出备份。`,
		);
		if (isSure) await this.#do(wipeStep(this.#shown), "已清空，可以撤销");
	}

	#showExample(isShown: boolean): void {
		this.#done = [];
		this.#example = isShown ? EXAMPLE_PLAN : undefined;
		this.#render();
		this.#say(isShown ? "这是例子，什么都不会存" : "例子关掉了");
		this.#goTo(isShown ? ".example-notice" : ".paste");
	}

	#endExample(): void {
		if (!this.#example) return;
		this.#done = [];
		this.#example = undefined;
	}

	#goTo(selector: string): void {
		const target = this.querySelector<HTMLElement>(selector);
		target?.scrollIntoView({ block: "start", behavior: "instant" });
		target?.focus({ preventScroll: true });
	}

	async #change({ target }: Event): Promise<void> {
		if (target instanceof HTMLInputElement && target.type === "file") {
			const [file] = target.files ?? [];
			if (file) await this.#read(file);
			target.value = "";
			return;
		}
		if (!isField(target)) return;
		const merchant = this.#merchantOf(target);
		if (!merchant) return;
		if (target.dataset.field === "number") {
			return await this.#renumber(target, merchant);
		}
		const fields = readField(target);
		if (fields) await this.#do(editStep(merchant, fields));
	}

	/** A number that is none stays in its box, with the reason beside it. */
	async #renumber(field: Field, merchant: Merchant): Promise<void> {
		const text = field.value.trim();
		const [number] = findMerchantNumbers(text);
		const isThere = this.#shown.merchants.some(({ id }) => id === number);
		if (number === merchant.number || (!text && !merchant.number)) {
			showFlaw(field, "");
		} else if (!number) {
			showFlaw(field, `没有改：${explainNumber(text.toUpperCase())}。`);
		} else if (isThere) {
			showFlaw(field, "没有改：这个编号已经在清单里了。");
		} else {
			showFlaw(field, "");
			await this.#do(renumberStep(merchant, number));
		}
	}

	async #read(file: File): Promise<void> {
		const result = await readFile(file);
		const box = this.#box;
		if (!box) return;
		if ("problem" in result) {
			const place = this.querySelector<HTMLElement>(".pasted-found");
			if (place) {
				setHtml(place, '<p class="flaw" role="alert"></p>');
				const [words] = place.children;
				if (words) words.textContent = result.problem;
			}
			return;
		}
		box.value = [box.value.trim(), result.text].filter(Boolean).join("\n");
		this.#showPasted();
		await this.#keepDraft();
	}

	async #submit(event: SubmitEvent): Promise<void> {
		event.preventDefault();
		const form = event.target;
		if (!(form instanceof HTMLFormElement)) return;
		const { owner } = form.dataset;
		if (owner === undefined) return;
		const value = (name: string) =>
			String(new FormData(form).get(name) ?? "").trim();
		const outcome = value("outcome");
		const ids = [
			...(form.closest(".task")?.querySelectorAll<HTMLElement>(".errand") ??
				[]),
		].map(({ dataset }) => dataset.merchant);
		const call = {
			...{ id: makeId(), owner, at: now() },
			...{ who: value("who"), said: value("said") },
			promised: value("promised"),
		};
		form.reset();
		await this.#do(
			callStep(
				call,
				this.#shown.merchants.filter(({ id }) => ids.includes(id)),
				isState(outcome) ? outcome : undefined,
			),
		);
		this.#goTo("#plan-tasks-title");
	}

	#remind(id: string): void {
		const { calls, merchants } = this.#shown;
		const call = calls.find((each) => each.id === id);
		if (!call) return;
		const own = merchants.filter(
			(merchant) => ownerOf(merchant, this.#sources).key === call.owner,
		);
		const [first] = own;
		const name = first ? ownerOf(first, this.#sources).name : "机构";
		const file = reminderFile(
			{
				...{ id, name, who: call.who, on: call.promised },
				numbers: numbersOf(own),
			},
			now(),
		);
		saveFile(`提醒-${call.promised}.ics`, file, "text/calendar");
		this.#say("提醒已导出，打开它就加到日历了");
	}

	/** With everything unfolded that one needs beside the telephone. */
	#print(): void {
		const sheets = [
			...this.querySelectorAll<HTMLDetailsElement>(".call-sheet:not([open])"),
		];
		for (const sheet of sheets) sheet.open = true;
		print();
		for (const sheet of sheets) sheet.open = false;
	}

	#export(what: "backup" | "csv" | "copy" | "print"): void {
		const day = chinaDate(now());
		const backup = () => writeBackup(this.#shown, now());
		if (what === "print") this.#print();
		if (what === "backup") {
			saveFile(`我的商户-${day}.json`, backup(), "application/json");
			this.#say("备份已导出。没有看到文件，就点“复制备份”");
		}
		if (what === "csv") {
			const table = planCsv(this.#shown, this.#sources);
			saveFile(`我的商户-${day}.csv`, table, "text/csv");
			this.#say("表格已导出");
		}
		if (what === "copy") {
			const text = backup();
			navigator.clipboard
				.writeText(text)
				.then(() => this.#say("备份已复制，贴到别处存好；要恢复时贴进上面的框"))
				.catch(() => offerText(text));
		}
	}
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isField(target: EventTarget | null): target is Field {
	return (
		target instanceof HTMLElement &&
		target.matches("[data-field]") &&
		(target instanceof HTMLInputElement ||
			target instanceof HTMLTextAreaElement ||
			target instanceof HTMLSelectElement)
	);
}

/** What a control says of its merchant. */
function readField(field: Field): Partial<Merchant> | undefined {
	const isOn = field instanceof HTMLInputElement && field.checked;
	const { value } = field;
	switch (field.dataset.field) {
		case "leaves":
			return { leaves: isOn };
		case "isIdle":
			return { isIdle: isOn };
		case "plate":
			return { device: isOn ? "plate" : "unknown" };
		case "machine":
			return { device: isOn ? "machine" : "unknown" };
		case "device":
			if (value === "plate" || value === "machine") return { device: value };
			return { device: "unknown" };
		case "fault":
			if (value === "raised" || value === "useless") return { fault: value };
			return { fault: value === "discontinued" ? value : "none" };
		case "name":
			return { name: value.trim() };
		case "note":
			return { note: value };
		case "institution":
			return { institution: value };
		default:
			return undefined;
	}
}

function showFlaw(field: Field, words: string): void {
	const label = field.closest("label");
	label?.querySelector(".flaw")?.remove();
	field.setAttribute("aria-invalid", String(words !== ""));
	if (words === "") return;
	const flaw = document.createElement("span");
	flaw.className = "flaw";
	flaw.setAttribute("role", "alert");
	flaw.textContent = words;
	label?.append(flaw);
}

function isState(text: string | undefined): text is State {
	return STATES.some((state) => state === text);
}

function now(): string {
	return new Date().toISOString();
}

/** `randomUUID` is for https only. */
function makeId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(12));
	return [...bytes].map((byte) => byte.toString(36).padStart(2, "0")).join("");
}
