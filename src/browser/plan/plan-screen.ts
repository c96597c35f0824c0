import { keepingHtml } from "../../core/mine/keeping-html.ts";
import { type PlanView, planHtml } from "../../core/mine/plan-html.ts";
import type { Task } from "../../core/plan/task.ts";
import { planTasks } from "../../core/plan/tasks.ts";
import { chinaDate } from "../../core/text/china-date.ts";
import { NO_HTML } from "../../core/text/html.ts";
import { addNumberButtons } from "../article/copy-buttons.ts";
import { showOpenState } from "../article/open-now.ts";
import { PasteBox } from "./paste-box.ts";
import { patchHtml } from "./patch-html.ts";
import type { PlanDesk } from "./plan-desk.ts";
import { PressGuard } from "./press-guard.ts";

/** Milliseconds for which the page offers to undo the last step. */
const OFFER = 20_000;

/** What `<my-merchants>` shows, and where it scrolls to. */
export class PlanScreen {
	readonly #root: HTMLElement;
	readonly desk: PlanDesk;
	readonly box: PasteBox;
	readonly #guard = new PressGuard();
	/** Keys of the unfolded rows. */
	readonly #opened = new Set<string>();
	#said: string | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Why the last step was not done, in Chinese. */
	flaw: string | undefined;

	constructor(root: HTMLElement, desk: PlanDesk) {
		this.#root = root;
		this.desk = desk;
		this.box = new PasteBox(root, desk);
	}

	listen(signal: AbortSignal): void {
		this.#guard.listen(this.#root, signal);
		this.#root.addEventListener("toggle", ({ target }) => this.#fold(target), {
			signal,
			capture: true,
		});
		signal.addEventListener("abort", () => clearTimeout(this.#timer));
	}

	/** Render the current state, but not while the reader is pressing something. */
	render(): void {
		this.#guard.whenReleased("render", () => this.#draw());
	}

	/** Announce a step, and offer for a while to undo it. */
	offer(words: string): void {
		this.#said = words;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#close(), OFFER);
		this.announce(words);
	}

	/** Announce something to screen readers. */
	announce(words: string): void {
		const output = this.#root.querySelector("output");
		if (output) output.textContent = words;
	}

	/** Scroll to an element and focus it, or `focused` instead; empty focuses nothing. */
	goTo(selector: string, focused = selector): void {
		this.#guard.whenReleased("scroll", () => {
			const target = this.#root.querySelector<HTMLElement>(selector);
			target?.scrollIntoView({ block: "start", behavior: "instant" });
			if (focused === "") return;
			const control = this.#root.querySelector<HTMLElement>(focused);
			control?.focus({ preventScroll: true });
		});
	}

	/** Go to the next task after a step, unless the reader has pressed something else meanwhile. */
	async goOnAfter(step: Promise<void>): Promise<void> {
		const { presses } = this.#guard;
		await step;
		if (presses === this.#guard.presses) {
			this.goTo(".plan", "#plan-next-title");
		}
	}

	/** Focus the undo button if the focused control is gone. */
	keepFocus(): void {
		if (document.activeElement !== document.body) return;
		const undo = this.#root.querySelector<HTMLElement>("[data-act='undo']");
		undo?.focus({ preventScroll: true });
	}

	/** Absolute URL of the list. */
	get url(): string {
		return new URL(this.desk.source.href("/mine", "list"), location.href).href;
	}

	/** Today's ISO date in China. */
	get today(): string {
		return chinaDate(new Date().toISOString());
	}

	/** Find a task by its key. */
	task(key: string | undefined): Task | undefined {
		const { shown, sources } = this.desk;
		const { now, later } = planTasks(shown, sources, this.today);
		return [...now, ...later].find((task) => task.key === key);
	}

	get view(): PlanView {
		const { desk } = this;
		const { href, failure } = desk.source;
		return {
			...{ plan: desk.shown, sources: desk.sources, href, today: this.today },
			...{ opened: this.#opened, isExample: desk.isExample, said: this.#said },
			...{ undo: desk.undoLabel, redo: desk.redoLabel },
			damaged: desk.isExample ? 0 : desk.damaged.length,
			problem: this.flaw ?? desk.problem ?? failure,
		};
	}

	/** Draw, but not while a step is written, which would untick its box; the writer draws after it. */
	#draw(): void {
		if (this.desk.writing > 0) return;
		const { view } = this;
		const place = this.#root.querySelector<HTMLElement>(".plan");
		const keeping = this.#root.querySelector<HTMLElement>(".keeping-place");
		if (!place || !keeping) return;
		this.box.place(view.plan.merchants.length > 0);
		patchHtml(place, planHtml(view), finish);
		patchHtml(keeping, keepingHtml(view) ?? NO_HTML, finish);
	}

	#fold(target: EventTarget | null): void {
		if (!(target instanceof HTMLDetailsElement)) return;
		if (target.open && target.matches(".outcome")) {
			target.scrollIntoView({ block: "nearest", behavior: "instant" });
		}
		const { row } = target.dataset;
		if (row === undefined || target.open === this.#opened.has(row)) return;
		if (target.open) this.#opened.add(row);
		else this.#opened.delete(row);
		this.render();
	}

	/** Withdraw the undo offer, but not while the pointer or the focus is on it. */
	#close(): void {
		const bar = this.#root.querySelector(".plan-bar");
		if (bar?.matches(":hover, :focus-within")) {
			this.#timer = setTimeout(() => this.#close(), OFFER);
			return;
		}
		this.#said = undefined;
		this.render();
	}
}

function finish(next: HTMLElement): void {
	addNumberButtons(next);
	for (const button of next.querySelectorAll("[data-report]")) button.remove();
	showOpenState(next);
}
