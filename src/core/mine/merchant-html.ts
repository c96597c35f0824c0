import { isOpen, type Merchant, stateOf } from "../plan/merchant.ts";
import { isIdle } from "../plan/month.ts";
import { monthAhead } from "../plan/order.ts";
import { DEVICE_NAMES, FAULT_NAMES, STATE_NAMES } from "../plan/plan-labels.ts";
import { type Html, html } from "../text/html.ts";
import { rowHtml } from "./fold-html.ts";
import { merchantPanelHtml } from "./merchant-panel-html.ts";
import { titleOf } from "./merchant-title.ts";
import type { TaskContext } from "./task-context.ts";

/** Show a merchant of the list in one line that unfolds to all its fields. */
export function merchantHtml(merchant: Merchant, context: TaskContext): Html {
	const { id } = merchant;
	const state = stateOf(merchant);
	const tags = isOpen(merchant) ? tagsOf(merchant, context.today) : [];
	// The initial state is not shown.
	const all = state === "todo" ? tags : [STATE_NAMES[state], ...tags];
	const row = rowHtml(`merchant-${id}`, {
		summary: html`${titleOf(merchant)}${all.length > 0 && html` <span class="tags">${all.map((tag) => html`<span class="badge">${tag}</span> `)}</span>`}`,
		opened: context.opened,
		body: () => merchantPanelHtml(merchant, context),
	});
	return html`<li class="merchant" id="merchant-${id}" data-merchant="${id}" data-state="${state}">${row}</li>`;
}

/** List what the reader recorded about a merchant, as short tags. */
function tagsOf(merchant: Merchant, today: string): readonly string[] {
	const { leaves, device, fault, lastTrade, note } = merchant;
	const month = monthAhead(merchant, today);
	return [
		!leaves && "还要用",
		device !== "unknown" && DEVICE_NAMES[device],
		fault !== "none" && FAULT_NAMES[fault],
		isIdle(lastTrade, today) && "满 12 个月没交易",
		month && `${month} 起可以自己中止`,
		note !== "" && "有备注",
	].filter((tag) => typeof tag === "string");
}
