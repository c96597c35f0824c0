import { groupDigits } from "../numbers/merchant-number.ts";
import { merchantNumberHtml } from "../numbers/merchant-number-html.ts";
import type { Merchant } from "../plan/merchant.ts";
import { type Html, html } from "../text/html.ts";

/** Show a merchant's number and name. */
export function titleOf({ number, name }: Merchant): Html {
	const digits = number
		? html`<span class="merchant-number">${merchantNumberHtml(number)}</span>`
		: html`<span class="muted">没有编号</span>`;
	return name
		? html`${digits} <span class="merchant-name">${name}</span>`
		: digits;
}

/** Name a merchant as plain text, for accessible names. */
export function nameOf({ number, name }: Merchant): string {
	return [number && groupDigits(number), name].filter(Boolean).join(" ");
}

/** List the grouped numbers of merchants, for a calendar. */
export function numbersOf(merchants: readonly Merchant[]): readonly string[] {
	return merchants
		.map(({ number }) => number)
		.filter(Boolean)
		.map(groupDigits);
}
