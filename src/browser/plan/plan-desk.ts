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
import { applyStep, isUntouched, type Step } from "../../core/plan/step.ts";
import type { Damaged } from "./plan-database.ts";
import type { PlanSource } from "./plan-source.ts";
import { openPlanStore, type PlanStore } from "./plan-store.ts";

/** The plan being edited: the reader's own, or the example. */
export class PlanDesk {
	/** Directory and acquirers for the reader's own merchants. */
	readonly source: PlanSource;
	/** The reader's own merchants, also while the example is shown. */
	own: Plan = EMPTY_PLAN;
	/** Number of steps being written, which `own` still lacks. */
	writing = 0;
	#opening: Promise<PlanStore> | undefined;
	#store: PlanStore | undefined;
	#example: Plan | undefined;
	#history: History = NO_HISTORY;

	constructor(source: PlanSource) {
		this.source = source;
	}

	/**
	 * Read the stored plan, and call `changed` after every change by another
	 * page, until the signal. The last import can still be undone if nothing has
	 * changed since.
	 *
	 * @returns the draft of the box
	 */
	async open(changed: () => void, signal: AbortSignal): Promise<string> {
		this.#opening = openPlanStore(signal);
		const store = await this.#opening;
		if (signal.aborted) return "";
		this.#store = store;
		store.listen(changed);
		await this.refresh();
		const last = await store.readImport();
		if (last && isUntouched(this.own, last)) {
			const { done } = this.#history;
			this.#history = { ...this.#history, done: [last, ...done] };
		}
		return store.readDraft();
	}

	async refresh(): Promise<void> {
		this.own = (await this.#store?.read()) ?? this.own;
	}

	get shown(): Plan {
		return this.#example ?? this.own;
	}

	/** Directory and acquirers for the shown merchants. */
	get sources(): Sources {
		return this.#example ? EXAMPLE_SOURCES : this.source;
	}

	get isExample(): boolean {
		return this.#example !== undefined;
	}

	get problem(): string | undefined {
		return this.#store?.problem;
	}

	/** Stored records that cannot be read. */
	get damaged(): readonly Damaged[] {
		return this.#store?.damaged ?? [];
	}

	/** Label of the step that can be undone. */
	get undoLabel(): string | undefined {
		return this.#undoable?.label;
	}

	/** Label of the step that can be redone. */
	get redoLabel(): string | undefined {
		return this.#history.undone.at(-1)?.label;
	}

	async do(step: Step): Promise<void> {
		await this.#turn({ history: remember(this.#history, step), step });
	}

	/** Undo the last step; its label, or `undefined` if there is none. */
	async undo(): Promise<string | undefined> {
		return this.#turn(this.#undoable && undo(this.#history));
	}

	/** Redo the last undone step; its label, or `undefined` if there is none. */
	async redo(): Promise<string | undefined> {
		return this.#turn(redo(this.#history));
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
		await this.#keepImport();
		return turn.step.label;
	}

	/** The last step, unless it is an import whose merchants another page has changed since. */
	get #undoable(): Step | undefined {
		const last = this.#history.done.at(-1);
		return last?.isImport && !isUntouched(this.shown, last) ? undefined : last;
	}

	/** Store the last step if it is an import: only that can be undone on a later visit. */
	async #keepImport(): Promise<void> {
		if (this.#example) return;
		const last = this.#history.done.at(-1);
		await this.#store?.keepImport(last?.isImport ? last : undefined);
	}

	async #apply(step: Step): Promise<void> {
		if (this.#example) {
			this.#example = applyStep(this.#example, step);
			return;
		}
		// The reader may act before the database is open.
		const store = await this.#opening;
		this.writing += 1;
		try {
			this.own = (await store?.commit(step)) ?? this.own;
		} finally {
			this.writing -= 1;
		}
	}
}
