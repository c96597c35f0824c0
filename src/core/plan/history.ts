import { invertStep, type Step } from "./step.ts";

/** Steps done and undone in this visit, newest last. */
export interface History {
	readonly done: readonly Step[];
	readonly undone: readonly Step[];
}

export const NO_HISTORY: History = { done: [], undone: [] };

/** The result of undo or redo. */
export interface Turn {
	readonly history: History;
	/** The step to apply to the plan. */
	readonly step: Step;
}

/**
 * Add a step to the history; undone steps can no longer be redone.
 *
 * @example
 * remember(NO_HISTORY, step).done // [step]
 */
export function remember({ done }: History, step: Step): History {
	return { done: [...done, step], undone: [] };
}

/**
 * Undo the last step; `undefined` if there is none.
 *
 * @example
 * undo(NO_HISTORY) // undefined
 */
export function undo({ done, undone }: History): Turn | undefined {
	const last = done.at(-1);
	if (!last) return undefined;
	const history = { done: done.slice(0, -1), undone: [...undone, last] };
	return { history, step: invertStep(last) };
}

/**
 * Redo the step undone last; `undefined` if there is none.
 *
 * @example
 * redo(NO_HISTORY) // undefined
 */
export function redo({ done, undone }: History): Turn | undefined {
	const last = undone.at(-1);
	if (!last) return undefined;
	const history = { done: [...done, last], undone: undone.slice(0, -1) };
	return { history, step: last };
}
