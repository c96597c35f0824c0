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
import type { PlanTools } from "./plan-tools.ts";
import { printPlan } from "./print-plan.ts";

/** What the controls of `<my-merchants>` do. */
export class PlanActs {
	readonly #tools: PlanTools;

	constructor(tools: PlanTools) {
		this.#tools = tools;
	}

	/** Answer a button by its `data-act`. */
	async press(button: HTMLElement): Promise<void> {
		const { act, line, call: id } = button.dataset;
		const { desk, box } = this.#tools;
		const call = desk.shown.calls.find((each) => each.id === id);
		const merchant = this.#merchantOf(button);
		switch (act) {
			case "add":
				return await this.#takeAll(() => box.takeNumbers());
			case "restore":
				return await this.#takeAll(() => box.takeBackup());
			case "add-line":
				return await this.#take(() => box.takeLine(Number(line)));
			case "outcome":
			case "move-all":
				return await this.#doTask(button);
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
				return await this.do(await askToWipe(this.#tools.desk));
			case "drop-damaged":
				return await dropDamaged(this.#tools);
			case "example":
			case "end-example":
				return this.#showExample(act === "example");
			case "backup":
			case "csv":
			case "remind":
			case "damaged":
			case "copy":
				return await takeAway(button, this.#tools);
			case "print":
				return printPlan();
		}
	}

	/** Put down what a control says of a merchant. */
	async change(field: Field): Promise<void> {
		const merchant = this.#merchantOf(field);
		const { shown } = this.#tools.desk;
		await this.do(merchant && readField(field, merchant, shown));
	}

	/** Put down a call, and go on with what is next. */
	async submit(form: HTMLFormElement): Promise<void> {
		const { screen } = this.#tools;
		const { presses } = screen;
		const step = readForm(form, screen.task(form.dataset.task));
		if (!step) return;
		form.reset();
		form.closest("details")?.removeAttribute("open");
		await this.do(step);
		screen.goToNext(presses);
	}

	/** Do a step, say so, and show what comes of it. */
	async do(step: Step | undefined): Promise<void> {
		if (!step) return;
		const { desk, screen } = this.#tools;
		const flaw = stepFlaw(step);
		screen.flaw = flaw;
		if (flaw) screen.announce(flaw);
		else {
			await desk.do(step);
			screen.offer(step.label);
		}
		screen.render();
		screen.keepFocus();
	}

	async #doTask(button: HTMLElement): Promise<void> {
		const { screen } = this.#tools;
		const { presses } = screen;
		const task = screen.task(button.dataset.task);
		if (button.dataset.act === "outcome") {
			const { outcome, phone } = button.dataset;
			await this.do(readCall(task, { outcome, phone }));
		} else {
			const merchants = task?.errands.map(({ merchant }) => merchant) ?? [];
			await this.#move(button, merchants);
		}
		screen.goToNext(presses);
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
		const { merchants } = this.#tools.desk.shown;
		return merchants.find(({ id }) => id === row?.dataset.merchant);
	}

	/** Out of the box into the reader's own list, whatever is shown. */
	async #take(take: () => Step | undefined): Promise<void> {
		const { desk, box } = this.#tools;
		const step = take();
		if (!step) return;
		desk.showExample(false);
		await this.do(step);
		box.show();
		askToKeep();
		await box.keepDraft();
	}

	async #takeAll(take: () => Step | undefined): Promise<void> {
		const { screen } = this.#tools;
		const { presses } = screen;
		await this.#take(take);
		screen.goToNext(presses);
	}

	async #turn(act: "undo" | "redo"): Promise<void> {
		const { desk, box, screen } = this.#tools;
		const label = await desk[act]();
		if (label !== undefined) {
			screen.offer(`${act === "undo" ? "已撤销" : "已重做"}：${label}`);
		}
		screen.render();
		screen.keepFocus();
		box.show();
	}

	#showExample(isShown: boolean): void {
		const { desk, screen } = this.#tools;
		desk.showExample(isShown);
		screen.render();
		screen.announce(isShown ? "这是例子，什么都不会存" : "例子关掉了");
		screen.goTo(isShown ? ".example-notice" : ".paste-fold");
	}
}

function isState(text: string | undefined): text is State {
	return STATES.some((state) => state === text);
}
