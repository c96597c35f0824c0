import { DEVICES, FAULTS, type Merchant, stateOf } from "../plan/merchant.ts";
import { OVER_A_YEAR, recentMonths } from "../plan/month.ts";
import {
	DEVICE_NAMES,
	FAULT_NAMES,
	lastTradeName,
	NEXT_STATES,
	STATE_NAMES,
} from "../plan/plan-labels.ts";
import { chinaDate } from "../text/china-date.ts";
import { type Html, html } from "../text/html.ts";
import { turnsHtml } from "./bar-html.ts";
import { ownerOptions } from "./identify-html.ts";
import { nameOf } from "./merchant-title.ts";
import { optionHtml } from "./option-html.ts";
import type { TaskContext } from "./task-context.ts";

/** Show all fields and manual actions of a merchant. */
export function merchantPanelHtml(
	merchant: Merchant,
	context: TaskContext,
): Html {
	return html`
		${ticksHtml(merchant)}
		<div class="fields-grid">${fieldsHtml(merchant, context)}</div>
		${historyHtml(merchant)}
		<div class="merchant-acts">
			${stateButtonsHtml(merchant)}
			<button type="button" class="small-button danger" data-act="remove" aria-label="从清单里删掉：${nameOf(merchant)}">从清单里删掉</button>
		</div>
		<div class="panel-turns actions">${turnsHtml(context)}</div>`;
}

/** Show the buttons that move a merchant to its next states. */
function stateButtonsHtml(merchant: Merchant): Html {
	const buttons = NEXT_STATES[stateOf(merchant)].map(
		([state, label]) =>
			html`<button type="button" class="small-button" data-act="move" data-state="${state}" aria-label="${label}：${nameOf(merchant)}">${label}</button>`,
	);
	return html`<span class="actions">${buttons}</span>`;
}

function ticksHtml(merchant: Merchant): Html {
	const { leaves, device, isPhoneOnly } = merchant;
	const name = nameOf(merchant);
	const tick = (field: string, label: string, isOn: boolean) =>
		html`<label class="tick"><input type="checkbox" data-field="${field}" aria-label="${label}：${name}"${isOn && html` checked`}> ${label}</label>`;
	return html`
		<div class="ticks">
			${tick("leaves", "要注销", leaves)}
			${tick("plate", DEVICE_NAMES.plate, device === DEVICES[1])}
			${tick("machine", DEVICE_NAMES.machine, device === DEVICES[2])}
			${tick("isPhoneOnly", "云闪付里点不了中止", isPhoneOnly)}
		</div>`;
}

function fieldsHtml(
	{ fault, name, note, number, institution, lastTrade }: Merchant,
	{ sources, today }: TaskContext,
): Html {
	const faults = FAULTS.map((each) =>
		optionHtml(each, FAULT_NAMES[each], fault),
	);
	return html`
		${selectHtml("最后一次交易", "lastTrade", tradeOptions(lastTrade, today))}
		${selectHtml("为什么要注销", "fault", faults)}
		${selectHtml("是哪家", "institution", ownerOptions(sources, institution))}
		<label>名称 <input data-field="name" value="${name}" autocomplete="off" maxlength="100"></label>
		<label>商户编号 <input data-field="number" value="${number}" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="40"></label>
		<label>备注 <textarea data-field="note" rows="2" maxlength="1000">${note}</textarea></label>`;
}

/** List the months to choose from, and the recorded one. */
function tradeOptions(lastTrade: string, today: string): readonly Html[] {
	const months = ["", ...recentMonths(today), OVER_A_YEAR];
	const all = months.includes(lastTrade) ? months : [...months, lastTrade];
	return all.map((month) => optionHtml(month, lastTradeName(month), lastTrade));
}

function selectHtml(
	label: string,
	field: string,
	options: readonly Html[],
): Html {
	return html`<label>${label} <select data-field="${field}">${options}</select></label>`;
}

function historyHtml({ history }: Merchant): Html | undefined {
	if (history.length === 0) return undefined;
	const items = history.map(
		({ state, at }) => html`<li>${chinaDate(at)} ${STATE_NAMES[state]}</li>`,
	);
	return html`<ol class="history" aria-label="经过">${items}</ol>`;
}
