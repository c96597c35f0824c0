import { type Html, html } from "../text/html.ts";
import type { Hotline } from "./entry-field.ts";

/**
 * A number as a term and its description: the number, its hours and a link
 * that dials it; a malformed number as printed, with the reason instead of
 * the link. `data-number` holds the digits to copy.
 *
 * @example
 * hotlineHtml(parseHotlines("服务热线", "95016")[0]) // '<div class="hotline"><dt>服务热线</dt>…'
 */
export function hotlineHtml(hotline: Hotline): Html {
	const { label, phone, hours, marks, isVerified } = hotline;
	const time =
		hours &&
		html` <span class="hours" data-hours="${hours}"${!isVerified && html` data-unverified`}>${hours}</span>`;
	return html`
		<div class="hotline">
			<dt>${label}</dt>
			<dd>
				${phone.dialable ? dialableHtml(phone, time) : flawedHtml(phone, time, marks)}
			</dd>
		</div>`;
}

function dialableHtml(
	{ printed, digits }: Hotline["phone"],
	time: Html | undefined | "",
): Html {
	return html`<span class="number" data-number="${digits}">${printed}</span>${time} <span class="actions">
		<a class="call" href="tel:${digits}" aria-label="拨打 ${printed}">拨打</a>
	</span>`;
}

function flawedHtml(
	{ printed, reason }: Extract<Hotline["phone"], { dialable: false }>,
	time: Html | undefined | "",
	marks: Hotline["marks"],
): Html {
	const origin = marks.includes("原文如此")
		? "原文如此，正确的号码没有查到"
		: "可能写错了，请到机构官网核对";
	return html`<s class="number">${printed}</s>${time} <span class="flaw">不能拨打：${reason}。${origin}。</span>`;
}
