import {
	announcePasted,
	leftInBox,
	MOST_NUMBERS,
	newNumbers,
	type PastedView,
	pastedHtml,
} from "../../core/adding/pasted-html.ts";
import { restoreHtml } from "../../core/adding/restore-html.ts";
import {
	type BackupResult,
	isBackup,
	readBackup,
} from "../../core/evidence/backup.ts";
import { readPasted } from "../../core/pasting/read-pasted.ts";
import { newMerchant } from "../../core/plan/merchant.ts";
import {
	addStep,
	merchantOf,
	restoreStep,
} from "../../core/plan/plan-steps.ts";
import type { Step } from "../../core/plan/step.ts";
import { type Html, html } from "../../core/text/html.ts";
import { makeId } from "../platform/make-id.ts";
import { patchHtml } from "./patch-html.ts";
import type { PlanDesk } from "./plan-desk.ts";
import { readFile } from "./read-file.ts";

/** Maximum length of a saved draft, in characters; nobody types more. */
const LONGEST_DRAFT = 100_000;
const LONGEST_NAME = 100;

/** The paste box of `<my-merchants>`, and what is found in it. */
export class PasteBox {
	readonly #root: HTMLElement;
	readonly #desk: PlanDesk;
	/** A backup read from a file; the box keeps its text. */
	#file: BackupResult | undefined;
	/** Which part of a file was read, in Chinese. */
	#note = "";

	constructor(root: HTMLElement, desk: PlanDesk) {
		this.#root = root;
		this.#desk = desk;
	}

	/** Parsed backup from the box, cached because it may be long. */
	#read: { readonly text: string; readonly backup: BackupResult } | undefined;

	get #box(): HTMLTextAreaElement | null {
		return this.#root.querySelector("#pasted");
	}

	get text(): string {
		return this.#box?.value ?? "";
	}

	isBox(target: EventTarget | null): boolean {
		return target === this.#box;
	}

	set text(text: string) {
		if (this.#box) this.#box.value = text;
	}

	/** Discard the backup or the note of a file, once the box has other content. */
	forgetFile(): void {
		this.#file = undefined;
		this.#note = "";
	}

	/** Show what is found, and return a sentence for screen readers. */
	show(): string {
		const backup = this.#backup;
		if (backup) {
			this.#showHtml(restoreHtml(backup, this.#desk.own));
			return "problem" in backup ? backup.problem : "这是一份备份";
		}
		const view = this.#view;
		const left = this.#root.querySelector(".paste-left");
		if (left) left.textContent = leftInBox(view.pasted);
		const note = this.#note !== "" && html`<p class="remark">${this.#note}</p>`;
		this.#showHtml(html`${note}${pastedHtml(view)}`);
		return this.text.trim() === "" ? "" : this.#note + announcePasted(view);
	}

	/** Fold the box and move it below the list, once there is one. */
	place(isFilled: boolean): void {
		const fold = this.#root.querySelector<HTMLDetailsElement>(".paste-fold");
		const plan = this.#root.querySelector(".plan");
		const wasFilled = this.#root.dataset.filled !== undefined;
		if (!fold || !plan || isFilled === wasFilled) return;
		const held = document.activeElement;
		const isWriting = this.isBox(held) && this.text !== "";
		this.#root.toggleAttribute("data-filled", isFilled);
		fold.open = !isFilled || isWriting;
		fold.querySelector("summary")?.toggleAttribute("hidden", !isFilled);
		if (isFilled) plan.after(fold);
		else plan.before(fold);
		// A moved element loses the focus.
		if (isWriting) this.#box?.focus({ preventScroll: true });
	}

	async keepDraft(): Promise<void> {
		const { text } = this;
		if (text.length <= LONGEST_DRAFT) await this.#desk.keepDraft(text);
	}

	/** Make the step that adds the box's numbers; only the other lines stay in the box. */
	takeNumbers(): Step | undefined {
		const view = this.#view;
		const { found, doubts, rest, unread } = view.pasted;
		if (found.length > MOST_NUMBERS) return undefined;
		const lines = [...doubts.map(({ line }) => line), ...rest];
		this.text = [...new Set(lines)].join("\n") + unread;
		this.forgetFile();
		return addStep(newNumbers(view).map(merchantOf));
	}

	/** Make the step that adds a line of the box as a merchant without a number. */
	takeLine(index: number): Step | undefined {
		const line = this.#view.pasted.rest[index];
		if (!line) return undefined;
		const lines = this.text.split("\n");
		const at = lines.findIndex((each) => each.trim() === line.trim());
		this.text = lines.filter((_, each) => each !== at).join("\n");
		const name = line.trim().slice(0, LONGEST_NAME);
		return addStep([newMerchant({ id: makeId(), name })]);
	}

	takeBackup(): Step | undefined {
		const backup = this.#backup;
		if (!backup || "problem" in backup) return undefined;
		if (!this.#file) this.text = "";
		this.forgetFile();
		return restoreStep(this.#desk.own, backup.plan);
	}

	/** Put a file's text into the box, or show what is wrong with it. */
	async read(file: File): Promise<string> {
		this.#showHtml(html`<p class="muted">正在读文件……</p>`);
		this.forgetFile();
		const result = await readFile(file);
		if ("backup" in result) {
			this.#file = readBackup(result.backup);
			return this.show();
		}
		if ("problem" in result) {
			this.#showHtml(html`<p class="flaw" role="alert"></p>`);
			const place = this.#root.querySelector(".pasted-found .flaw");
			if (place) place.textContent = result.problem;
			return result.problem;
		}
		// The separator keeps a table's header in the box from applying to the file.
		this.text = [this.text.trim(), result.text].filter(Boolean).join("\n———\n");
		this.#note = result.note;
		return this.show();
	}

	get #view(): PastedView {
		return {
			pasted: readPasted(this.text),
			merchants: this.#desk.own.merchants,
			sources: this.#desk.source,
		};
	}

	/** Backup from a file or from the box, or what is wrong with it. */
	get #backup(): BackupResult | undefined {
		if (this.#file) return this.#file;
		const { text } = this;
		if (!isBackup(text)) return undefined;
		if (this.#read?.text !== text) {
			this.#read = { text, backup: readBackup(text.trim()) };
		}
		return this.#read.backup;
	}

	#showHtml(content: Html): void {
		const place = this.#root.querySelector<HTMLElement>(".pasted-found");
		if (place) patchHtml(place, content, () => undefined);
	}
}
