import { icon } from "../icons/icon.ts";
import { type Html, html } from "../text/html.ts";
import type { Hotline } from "./entry-field.ts";

/**
 * Show a number as a term and its description.
 *
 * @example
 * hotlineHtml(parseHotlines("服务热线", "95016")[0]) // '<div class="hotline"><dt>服务热线</dt>…'
 */
export function hotlineHtml(hotline: Hotline): Html {
	return html`
		<div class="hotline">
			<dt>${hotline.label}</dt>
			<dd class="dial">${dialHtml(hotline)}</dd>
		</div>`;
}

/**
 * Show a number, its hours and a link that dials it; for a malformed number,
 * show the reason instead of the link.
 *
 * @example
 * dialHtml(parseHotlines("服务热线", "95016")[0]) // '<span class="number">95016</span> <a class="call" …'
 */
export function dialHtml({ phone, hours, marks, isVerified }: Hotline): Html {
	const { printed, digits } = phone;
	if (!phone.dialable) {
		// Hours of a number that cannot be dialled are shown without the current state.
		const printedHours =
			hours &&
			html` <span class="when"><span class="hours">${hours}</span></span>`;
		return html`<s class="number">${printed}</s>${printedHours} <span class="flaw">${explain(phone.reason, marks)}</span>`;
	}
	const time =
		hours &&
		html` <span class="when"><span class="hours" data-hours="${hours}"${!isVerified && html` data-unverified`}>${hours}</span></span>`;
	return html`<span class="number">${printed}</span>${time} <a class="call" href="tel:${digits}" aria-label="拨打 ${printed}">${icon("phone")}拨打</a>`;
}

function explain(reason: string, marks: Hotline["marks"]): string {
	const origin = marks.includes("原文如此")
		? "原文如此，正确的号码没有查到"
		: "可能写错了，请到机构官网核对";
	return `不能拨打：${reason}。${origin}。`;
}
