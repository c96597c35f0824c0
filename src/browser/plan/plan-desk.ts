import type { Sources } from "../../core/directory/identify-prefix.ts";
import { EXAMPLE_SOURCES, examplePlan } from "../../core/plan/example-plan.ts";
import {
	type History,
	NO_HISTORY,
	redo,
	remember,
	type Turn,
	undo,
} from "../../core/plan/history.ts";
import { EMPTY_PLAN, type Plan } from "../../core/plan/merchant.ts";
import { applyStep, isUndoable, type Step } from "../../core/plan/step.ts";
import type { Damaged } from "./plan-database.ts";
import { openPlanStore, type PlanStore } from "./plan-store.ts";

/** The plan that is worked on: the reader's own, or the one that teaches. */
export class PlanDesk {
	readonly #sources: Sources;
	#opening: Promise<PlanStore> | undefined;
	#store: PlanStore | undefined;
	#own: Plan = EMPTY_PLAN;
	#example: Plan | undefined;
	#history: History = NO_HISTORY;

	constructor(sources: Sources) {
		this.#sources = sources;
	}

	/**
	 * Read what is kept, and be told of changes until the signal. The last list
	 * that was brought in can still be taken back.
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
		const last = await store.readImport();
		if (last && isUndoable(this.#own, last)) {
			const { done } = this.#history;
			this.#history = { ...this.#history, done: [last, ...done] };
		}
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

	/** What is stored and cannot be read. */
	get damaged(): readonly Damaged[] {
		return this.#store?.damaged ?? [];
	}

	/** What can be taken back. */
	get undoLabel(): string | undefined {
		return this.#history.done.at(-1)?.label;
	}

	/** What can be done again. */
	get redoLabel(): string | undefined {
		return this.#history.undone.at(-1)?.label;
	}

	async do(step: Step): Promise<void> {
		this.#history = remember(this.#history, step);
		await this.#apply(step);
		if (step.isImport) await this.#keepImport(step);
	}

	/** What was taken back, in words; nothing where there was nothing. */
	async undo(): Promise<string | undefined> {
		const turn = undo(this.#history);
		if (turn?.step.isImport) await this.#keepImport(undefined);
		return this.#turn(turn);
	}

	/** What was done again, in words; nothing where there was nothing. */
	async redo(): Promise<string | undefined> {
		const turn = redo(this.#history);
		if (turn?.step.isImport) await this.#keepImport(turn.step);
		return this.#turn(turn);
	}

	showExample(isShown: boolean): void {
		if (isShown === this.isExample) return;
		this.#history = NO_HISTORY;
		this.#example = isShown ? examplePlan(new Date().toISOString()) : undefined;
	}

	async keepDraft(text: string): Promise<void> {
		await this.#store?.keepDraft(text);
	}

	async dropDamaged(): Promise<void> {
		await this.#store?.dropDamaged();
		await this.refresh();
	}

	async #turn(turn: Turn | undefined): Promise<string | undefined> {
		if (!turn) return undefined;
		this.#history = turn.history;
		await this.#apply(turn.step);
		return turn.step.label;
	}

	async #keepImport(step: Step | undefined): Promise<void> {
		if (!this.#example) await this.#store?.keepImport(step);
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
