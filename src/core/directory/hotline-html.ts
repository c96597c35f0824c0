import { escapeHtml } from "../text/escape-html.ts";
import type { Hotline } from "./entry-field.ts";

/**
 * A number as a term and its description: the number, its hours and a link
 * that dials it; a malformed number as printed, with the reason instead of
 * the link. `data-number` holds the digits to copy.
 *
 * @example
 * hotlineHtml(parseHotlines("服务热线", "95016")[0]) // '<div class="hotline"><dt>服务热线</dt>…'
 */
export function hotlineHtml({ label, phone, hours, marks }: Hotline): string {
	const printed = escapeHtml(phone.printed);
	const time = hours
		? ` <span class="hours" data-hours="${escapeHtml(hours)}">${escapeHtml(hours)}</span>`
		: "";
	const origin = marks.includes("原文如此")
		? "原文如此，正确的号码没有查到"
		: "可能写错了，请到机构官网核对";
	const number = phone.dialable
		? `<span class="number" data-number="${phone.digits}">${printed}</span>${time} <span class="actions"><a class="call" href="tel:${phone.digits}" aria-label="拨打 ${printed}">拨打</a></span>`
		: `<s class="number">${printed}</s>${time} <span class="flaw">不能拨打：${phone.reason}。${origin}。</span>`;
	return `<div class="hotline"><dt>${escapeHtml(label)}</dt><dd>${number}</dd></div>`;
}
