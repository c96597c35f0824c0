import type { Call } from "./call.ts";
import type { Merchant, Plan } from "./merchant.ts";

/** A record before and after a change; `undefined` if it does not exist. */
export interface Change<Item extends { readonly id: string }> {
	readonly before?: Item | undefined;
	readonly after?: Item | undefined;
}

/** An undoable action of the reader. */
export interface Step {
	/** In Chinese, such as `加入 3 户`. */
	readonly label: string;
	/** Whether it imported a list, so that it can be undone on a later day. */
	readonly isImport?: boolean;
	readonly merchants: readonly Change<Merchant>[];
	readonly calls: readonly Change<Call>[];
}

/**
 * Merge a change into a record that another tab may have changed since: only the
 * changed fields are written, events are never lost, and a removal applies only
 * to the state it was made for.
 *
 * @example
 * mergeChange(undefined, { after: { id: "a" } }) // { id: "a" }
 */
export function mergeChange<Item extends { readonly id: string }>(
	current: Item | undefined,
	{ before, after }: Change<Item>,
): Item | undefined {
	if (current === undefined) return after;
	if (after === undefined) {
		return isSameRecord(current, before) ? undefined : current;
	}
	// Added twice: keep the existing record.
	if (before === undefined) return current;
	const changed = Object.entries(after).filter(
		([key, value]) => !isSame(value, Reflect.get(before, key)),
	);
	const merged = changed.map(([key, value]) => [
		key,
		mergeValue(Reflect.get(current, key), {
			before: Reflect.get(before, key),
			after: value,
		}),
	]);
	return { ...current, ...Object.fromEntries(merged) };
}

/** Merge a value: lists keep items that others added; otherwise the newer value counts. */
function mergeValue(
	current: unknown,
	{ before, after }: { readonly before: unknown; readonly after: unknown },
): unknown {
	if (!Array.isArray(current) || !Array.isArray(before)) return after;
	if (!Array.isArray(after)) return after;
	const isIn = (list: readonly unknown[]) => (item: unknown) =>
		list.some((each) => isSame(each, item));
	const kept = current.filter(
		(item) => !isIn(before)(item) || isIn(after)(item),
	);
	return [...kept, ...after.filter((item) => !isIn(before)(item))];
}

/**
 * Apply a step to a plan.
 *
 * @example
 * applyStep(EMPTY_PLAN, { label: "", merchants: [], calls: [] }) // EMPTY_PLAN
 */
export function applyStep(plan: Plan, step: Step): Plan {
	return {
		merchants: applyAll(plan.merchants, step.merchants),
		calls: applyAll(plan.calls, step.calls),
	};
}

/**
 * Invert a step, to undo it.
 *
 * @example
 * invertStep(invertStep(step)) // step
 */
export function invertStep({ merchants, calls, ...step }: Step): Step {
	return {
		...step,
		merchants: merchants.map(invert),
		calls: calls.map(invert),
	};
}

/**
 * Tell whether a step can be undone without losing later changes: its records
 * are unchanged, and no other call is about its merchants.
 *
 * @example
 * isUntouched(EMPTY_PLAN, addStep([merchant])) // false
 */
export function isUntouched(plan: Plan, step: Step): boolean {
	const own = new Set(step.calls.map(changedId));
	const hasCall = plan.calls.some(
		(call) =>
			!own.has(call.id) &&
			step.merchants.some((change) => call.about.includes(changedId(change))),
	);
	return (
		!hasCall &&
		isAsLeft(plan.merchants, step.merchants) &&
		isAsLeft(plan.calls, step.calls)
	);
}

/**
 * Find the id of the changed record.
 *
 * @example
 * changedId({ before: { id: "a" } }) // "a"
 */
export function changedId({
	before,
	after,
}: Change<{ readonly id: string }>): string {
	return String((after ?? before)?.id);
}

function applyAll<Item extends { readonly id: string }>(
	items: readonly Item[],
	changes: readonly Change<Item>[],
): readonly Item[] {
	const byId = new Map(items.map((item) => [item.id, item]));
	for (const change of changes) {
		const id = changedId(change);
		const merged = mergeChange(byId.get(id), change);
		if (merged) byId.set(id, merged);
		else byId.delete(id);
	}
	return [...byId.values()];
}

function isAsLeft<Item extends { readonly id: string }>(
	items: readonly Item[],
	changes: readonly Change<Item>[],
): boolean {
	const byId = new Map(items.map((item) => [item.id, item]));
	return changes.every((change) => {
		const current = byId.get(changedId(change));
		return current ? isSameRecord(current, change.after) : !change.after;
	});
}

function invert<Item extends { readonly id: string }>({
	before,
	after,
}: Change<Item>): Change<Item> {
	return { before: after, after: before };
}

function isSameRecord(one: object, other: object | undefined): boolean {
	if (!other) return false;
	return Object.entries(one).every(([key, value]) =>
		isSame(value, Reflect.get(other, key)),
	);
}

/** Compare plain data by value. */
function isSame(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
