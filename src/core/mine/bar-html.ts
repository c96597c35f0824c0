import { type Merchant, type State, stateOf } from "../plan/merchant.ts";
import { type Html, html } from "../text/html.ts";
import type { TaskContext } from "./task-context.ts";

/**
 * Show the plan's bar: the progress or, for a while after a step, what was done
 * and can be undone. It is always there and covers nothing.
 */
export function barHtml(context: TaskContext): Html {
	const { plan, said } = context;
	const words =
		said === undefined
			? html`<span class="progress">${progress(plan.merchants)}</span>`
			: html`<span class="said">${said}</span>`;
	return html`
		<div class="plan-bar">
			${words}
			${turnsHtml(context)}
		</div>`;
}

/**
 * Show redo and undo for a while after a step. Undo is last, and its space is
 * kept if there is nothing to undo.
 */
export function turnsHtml({ said, undo, redo }: TaskContext): Html | undefined {
	if (said === undefined) return undefined;
	return html`
		${redo !== undefined && turnHtml("redo", "重做", redo)}
		${undo !== undefined && turnHtml("undo", "撤销", undo)}
		${undo === undefined && redo !== undefined && html`<i class="small-button turn-room" aria-hidden="true">撤销</i>`}`;
}

function turnHtml(act: string, word: string, label: string): Html {
	return html`<button type="button" class="small-button" data-act="${act}" aria-label="${word}：${label}">${word}</button>`;
}

/**
 * Count the merchants to deregister by state, in words.
 *
 * @example
 * progress([newMerchant({ id: "a" })]) // "要注销 1 户 · 待办 1"
 */
export function progress(merchants: readonly Merchant[]): string {
	const leaving = merchants.filter(
		(merchant) => merchant.leaves || stateOf(merchant) === "closed",
	);
	const inState = (...states: readonly State[]) =>
		leaving.filter((merchant) => states.includes(stateOf(merchant))).length;
	const closed = inState("closed");
	if (leaving.length > 0 && closed === leaving.length) {
		return `要注销的 ${closed} 户，全部办完了。`;
	}
	const counts: readonly (readonly [string, number])[] = [
		["已注销", closed],
		["等结果", inState("applied")],
		["被拒绝", inState("refused", "complained")],
		["待办", inState("todo")],
	];
	const parts = counts
		.filter(([, count]) => count > 0)
		.map(([name, count]) => `${name} ${count}`);
	return [`要注销 ${leaving.length} 户`, ...parts].join(" · ");
}
