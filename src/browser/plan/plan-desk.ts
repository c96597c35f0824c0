import type { Sources } from "../../core/directory/identify-prefix.ts";
import { EXAMPLE_PLAN, EXAMPLE_SOURCES } from "../../core/plan/example-plan.ts";
import { EMPTY_PLAN, type Plan } from "../../core/plan/merchant.ts";
import { applyStep, invertStep, type Step } from "../../core/plan/step.ts";
import { openPlanStore, type PlanStore } from "./plan-store.ts";

/** The plan that is worked on: the reader's own, or the one that teaches. */
export class PlanDesk {
	readonly #sources: Sources;
	#opening: Promise<PlanStore> | undefined;
	#store: PlanStore | undefined;
	#own: Plan = EMPTY_PLAN;
	#example: Plan | undefined;
	/** What can be undone, newest last. */
	#done: Step[] = [];

	constructor(sources: Sources) {
		this.#sources = sources;
	}

	/**
	 * Read what is kept, and be told of changes until the signal.
	 *
	 * @returns the text that was left in the box
	 */
	async open(changed: () => void, signal: AbortSignal): Promise<string> {
		this.#opening = openPlanStore(signal);
		const store = await this.#opening;
		if (signal.aborted) return "";
		this.#store = store;
		store.listen(changed);
		await this.refresh();
		return store.readDraft();
	}

	async refresh(): Promise<void> {
		this.#own = (await this.#store?.read()) ?? this.#own;
	}

	/** The reader's own merchants, also while the example is shown. */
	get own(): Plan {
		return this.#own;
	}

	get shown(): Plan {
		return this.#example ?? this.#own;
	}

	/** Whose the shown merchants may be. */
	get sources(): Sources {
		return this.#example ? EXAMPLE_SOURCES : this.#sources;
	}

	get isExample(): boolean {
		return this.#example !== undefined;
	}

	get problem(): string | undefined {
		return this.#store?.problem;
	}

	/** What the last step was. */
	get undoLabel(): string | undefined {
		return this.#done.at(-1)?.label;
	}

	async do(step: Step): Promise<void> {
		this.#done.push(step);
		await this.#apply(step);
	}

	/** What was undone, in words; nothing where there was nothing. */
	async undo(): Promise<string | undefined> {
		const step = this.#done.pop();
		if (step) await this.#apply(invertStep(step));
		return step?.label;
	}

	showExample(isShown: boolean): void {
		if (isShown === this.isExample) return;
		this.#done = [];
		this.#example = isShown ? EXAMPLE_PLAN : undefined;
	}

	async keepDraft(text: string): Promise<void> {
		await this.#store?.keepDraft(text);
	}

	async #apply(step: Step): Promise<void> {
		if (this.#example) {
			this.#example = applyStep(this.#example, step);
			return;
		}
		// Somebody may have been faster than the database.
		const store = await this.#opening;
		this.#own = (await store?.commit(step)) ?? this.#own;
	}
}
