import type { Sources } from "../directory/identify-prefix.ts";
import { groupDigits } from "../numbers/merchant-number.ts";
import { chinaDate } from "../text/china-date.ts";
import { type Html, html } from "../text/html.ts";
import { DEVICES, FAULTS, isOpen, type Merchant, stateOf } from "./merchant.ts";
import { ownerOf } from "./owner.ts";
import {
	DEVICE_NAMES,
	FAULT_NAMES,
	NEXT_STATES,
	STATE_NAMES,
} from "./plan-words.ts";

/** What a merchant is called: its number and its name. */
export function titleOf({ number, name }: Merchant): Html {
	const digits = number
		? html`<span class="merchant-number">${groupDigits(number)}</span>`
		: html`<span class="muted">没有编号</span>`;
	return name ? html`${digits} <span>${name}</span>` : digits;
}

/** In words, for the name of a control. */
function nameOf({ number, name }: Merchant): string {
	return [number && groupDigits(number), name].filter(Boolean).join(" ");
}

/** The buttons that take a merchant to its next states. */
export function stateButtonsHtml(merchant: Merchant): Html {
	const buttons = NEXT_STATES[stateOf(merchant)].map(
		([state, label]) =>
			html`<button type="button" class="small-button" data-act="move" data-state="${state}" aria-label="${label}：${nameOf(merchant)}">${label}</button>`,
	);
	return html`<span class="actions">${buttons}</span>`;
}

/** A merchant of the list, with all that can be said about it. */
export function merchantHtml(merchant: Merchant, sources: Sources): Html {
	const { id } = merchant;
	const state = stateOf(merchant);
	return html`
		<li class="merchant" id="merchant-${id}" data-merchant="${id}" data-state="${state}">
			<div class="merchant-head">
				<div class="merchant-title">${titleOf(merchant)} <span class="badge">${STATE_NAMES[state]}</span></div>
			</div>
			${isOpen(merchant) && ticksHtml(merchant)}
			<details class="more">
				<summary>编号、名称、备注、状态</summary>
				<div class="fields-grid">${fieldsHtml(merchant, sources)}</div>
				${historyHtml(merchant)}
				<div class="merchant-acts">
					${stateButtonsHtml(merchant)}
					<button type="button" class="small-button danger" data-act="remove" aria-label="从清单里删掉：${nameOf(merchant)}">从清单里删掉</button>
				</div>
			</details>
		</li>`;
}

function ticksHtml(merchant: Merchant): Html {
	const { leaves, isIdle, device } = merchant;
	const name = nameOf(merchant);
	const tick = (field: string, label: string, isOn: boolean) =>
		html`<label class="tick"><input type="checkbox" data-field="${field}" aria-label="${label}：${name}"${isOn && html` checked`}> ${label}</label>`;
	return html`
		<div class="ticks">
			${tick("leaves", "要注销", leaves)}
			${tick("isIdle", "12 个月没有交易", isIdle)}
			${tick("plate", "码牌", device === "plate")}
			${tick("machine", "机器", device === "machine")}
		</div>`;
}

function fieldsHtml(merchant: Merchant, sources: Sources): Html {
	const { fault, name, note, number, device, institution } = merchant;
	const isAsked = !ownerOf(merchant, sources).isKnown || institution !== "";
	return html`
		<label>商户编号 <input data-field="number" value="${number}" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="40"></label>
		<label>名称 <input data-field="name" value="${name}" autocomplete="off" maxlength="100"></label>
		${selectHtml("设备", "device", optionsHtml(DEVICES, DEVICE_NAMES, device))}
		${selectHtml("为什么要注销", "fault", optionsHtml(FAULTS, FAULT_NAMES, fault))}
		${isAsked && selectHtml("是哪家", "institution", ownersHtml(sources, institution))}
		<label>备注 <textarea data-field="note" rows="2" maxlength="1000">${note}</textarea></label>`;
}

function selectHtml(
	label: string,
	field: string,
	options: readonly Html[],
): Html {
	return html`<label>${label} <select data-field="${field}">${options}</select></label>`;
}

function optionsHtml<Value extends string>(
	values: readonly Value[],
	names: Readonly<Record<Value, string>>,
	chosen: Value,
): readonly Html[] {
	return values.map((value) =>
		optionHtml(value, names[value], value === chosen),
	);
}

function ownersHtml({ entries }: Sources, chosen: string): readonly Html[] {
	const options = entries
		.filter(({ kind }) => kind === "institution")
		.map(({ id, name }) => optionHtml(id, name, id === chosen));
	return [optionHtml("", "还不知道", chosen === ""), ...options];
}

function optionHtml(value: string, name: string, isChosen: boolean): Html {
	return html`<option value="${value}"${isChosen && html` selected`}>${name}</option>`;
}

function historyHtml({ history }: Merchant): Html | undefined {
	if (history.length === 0) return undefined;
	const items = history.map(
		({ state, at }) => html`<li>${chinaDate(at)} ${STATE_NAMES[state]}</li>`,
	);
	return html`<ol class="history" aria-label="经过">${items}</ol>`;
}
