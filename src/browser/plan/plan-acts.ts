import { type Merchant, STATES, type State } from "../../core/plan/merchant.ts";
import {
	editStep,
	moveStep,
	removeCallStep,
	removeStep,
} from "../../core/plan/plan-steps.ts";
import type { Step } from "../../core/plan/step.ts";
import { stepFlaw } from "../../core/plan/step-flaw.ts";
import { askToKeep } from "../platform/ask-to-keep.ts";
import { readCall, readForm } from "./call-form.ts";
import { type Field, readField } from "./plan-field.ts";
import { askToWipe, dropDamaged, takeAway } from "./plan-keeping.ts";
import type { PlanScreen } from "./plan-screen.ts";

/** Actions of the controls of `<my-merchants>`. */
export class PlanActs {
	readonly #screen: PlanScreen;

	constructor(screen: PlanScreen) {
		this.#screen = screen;
	}

	/** Run the action in a button's `data-act`. */
	async press(button: HTMLElement): Promise<void> {
		const { act, line, call: id } = button.dataset;
		const screen = this.#screen;
		const { desk, box } = screen;
		const call = desk.shown.calls.find((each) => each.id === id);
		const merchant = this.#merchantOf(button);
		switch (act) {
			case "add":
				return await screen.goOnAfter(this.#take(() => box.takeNumbers()));
			case "restore":
				return await screen.goOnAfter(this.#take(() => box.takeBackup()));
			case "add-line":
				return await this.#take(() => box.takeLine(Number(line)));
			case "outcome":
			case "move-all":
				return await screen.goOnAfter(this.#doTask(button));
			case "move":
				return await this.#move(button, merchant ? [merchant] : []);
			case "phone-only":
				return await this.#edit(merchant, { isPhoneOnly: true });
			case "wait":
				return await this.#edit(merchant, { isWaiting: true });
			case "stop-waiting":
				return await this.#edit(merchant, { isWaiting: false });
			case "remove":
				return await this.do(merchant && removeStep(merchant));
			case "remove-call":
				return await this.do(call && removeCallStep(call));
			case "undo":
			case "redo":
				return await this.#turn(act);
			case "wipe":
				return await this.do(await askToWipe(desk));
			case "drop-damaged":
				return await dropDamaged(screen);
			case "example":
			case "end-example":
				return this.#showExample(act === "example");
			case "backup":
			case "csv":
			case "remind":
			case "damaged":
			case "copy":
				return await takeAway(button, screen);
			case "print":
				// In-app browsers may lack `print`.
				if ("print" in window) print();
		}
	}

	/** Record the value of a merchant's control. */
	async change(field: Field): Promise<void> {
		const merchant = this.#merchantOf(field);
		const { shown } = this.#screen.desk;
		await this.do(merchant && readField(field, merchant, shown));
	}

	/** Record a call, and go on to the next task. */
	async submit(form: HTMLFormElement): Promise<void> {
		const screen = this.#screen;
		const step = readForm(form, screen.task(form.dataset.task));
		if (!step) return;
		form.reset();
		form.closest("details")?.removeAttribute("open");
		await screen.goOnAfter(this.do(step));
	}

	/** Do a step, announce it, and show the result. */
	async do(step: Step | undefined): Promise<void> {
		if (!step) return;
		const screen = this.#screen;
		const flaw = stepFlaw(step);
		screen.flaw = flaw;
		if (flaw) screen.announce(flaw);
		else {
			await screen.desk.do(step);
			screen.offer(step.label);
		}
		screen.render();
		screen.keepFocus();
	}

	async #doTask(button: HTMLElement): Promise<void> {
		const task = this.#screen.task(button.dataset.task);
		if (button.dataset.act === "outcome") {
			const { outcome, phone } = button.dataset;
			await this.do(readCall(task, { outcome, phone }));
		} else {
			const merchants = task?.errands.map(({ merchant }) => merchant) ?? [];
			await this.#move(button, merchants);
		}
	}

	async #move(
		{ dataset: { state } }: HTMLElement,
		merchants: readonly Merchant[],
	): Promise<void> {
		if (merchants.length === 0 || !isState(state)) return;
		const at = new Date().toISOString();
		await this.do(moveStep(merchants, { state, at }));
	}

	async #edit(
		merchant: Merchant | undefined,
		fields: Partial<Merchant>,
	): Promise<void> {
		await this.do(merchant && editStep(merchant, fields));
	}

	#merchantOf(element: Element): Merchant | undefined {
		const row = element.closest<HTMLElement>("[data-merchant]");
		const { merchants } = this.#screen.desk.shown;
		return merchants.find(({ id }) => id === row?.dataset.merchant);
	}

	/** Do a step from the box on the reader's own list, even while the example is shown. */
	async #take(take: () => Step | undefined): Promise<void> {
		const { desk, box } = this.#screen;
		const step = take();
		if (!step) return;
		desk.showExample(false);
		await this.do(step);
		box.show();
		askToKeep();
		await box.keepDraft();
	}

	async #turn(act: "undo" | "redo"): Promise<void> {
		const screen = this.#screen;
		const { desk, box } = screen;
		const label = await desk[act]();
		if (label !== undefined) {
			screen.offer(`${act === "undo" ? "已撤销" : "已重做"}：${label}`);
		}
		screen.render();
		screen.keepFocus();
		box.show();
	}

	#showExample(isShown: boolean): void {
		const screen = this.#screen;
		screen.desk.showExample(isShown);
		screen.render();
		screen.announce(isShown ? "这是例子，什么都不会存" : "例子关掉了");
		screen.goTo(isShown ? ".example-notice" : ".paste-fold");
	}
}

function isState(text: string | undefined): text is State {
	return STATES.some((state) => state === text);
}
