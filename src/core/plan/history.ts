import { invertStep, type Step } from "./step.ts";

/** What was done in this visit, and what of it was taken back; newest last. */
export interface History {
	readonly done: readonly Step[];
	readonly undone: readonly Step[];
}

export const NO_HISTORY: History = { done: [], undone: [] };

/** What taking back, or doing again, comes to. */
export interface Turn {
	readonly history: History;
	/** To be applied to the plan. */
	readonly step: Step;
}

/**
 * The history after a step; what was taken back before can no longer be done again.
 *
 * @example
 * remember(NO_HISTORY, step).done // [step]
 */
export function remember({ done }: History, step: Step): History {
	return { done: [...done, step], undone: [] };
}

/**
 * Take the last step back; `undefined` where there is none.
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
 * Do again what was taken back last; `undefined` where there is nothing.
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
