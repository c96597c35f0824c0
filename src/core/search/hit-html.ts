import { type Html, html } from "../text/html.ts";
import type { Hit } from "./hit.ts";
import { excerpt, type Marking, markHtml } from "./marked-text.ts";
import type { EncodedHotline, Target } from "./search-index.ts";

/** Show a hit as an option; beside an institution's, a link that dials. */
export function hitHtml(hit: Hit, index: number, marking: Marking): Html {
	const { target, group } = hit;
	const id = target.id && `#${target.id}`;
	const isText = group === "section" || group === "editing";
	const body = isText ? sectionHtml(hit, marking) : cardBody(hit);
	return html`
		<div class="hit" data-group="${group}">
			<div role="option" id="hit-${index}" data-place="${target.page}${id}" aria-selected="false">
				<span class="hit-title">${markHtml(target.title, marking)}</span>
				${whyHtml(hit, marking)}
				${body}
			</div>
			${group === "entry" && callHtml(mainHotline(hit))}
		</div>`;
}

/** Choose the hotline that matched, or else the first that can be dialled. */
export function mainHotline({
	target: { hotlines },
	hotline,
}: Hit): EncodedHotline | undefined {
	return hotline ?? hotlines.find(({ dialable }) => dialable) ?? hotlines[0];
}

/** Show the name or prefix that matched, if the title does not show it. */
function whyHtml({ name, prefix, target }: Hit, marking: Marking) {
	if (prefix) return noteHtml(html`前三位 <mark>${prefix}</mark>`);
	const isLatin = /^[\da-z.-]+$/.test(name?.written ?? "");
	if (!name?.isAlias || isLatin || target.title.includes(name.written))
		return undefined;
	return noteHtml(html`也叫 ${markHtml(name.written, marking)}`);
}

function cardBody(hit: Hit): Html {
	const { target, group } = hit;
	if (group === "product") return noteHtml("产品页");
	if (group === "acquirer") {
		return noteHtml(`前三位 ${target.prefixes.join("、")}，本站没有它的电话`);
	}
	return html`${statusHtml(target)}${numberHtml(mainHotline(hit), target)}`;
}

function statusHtml({ status }: Target): Html | undefined {
	if (!status) return undefined;
	const { kind, name, words } = status;
	return html`<span class="hit-status"><span class="tag" data-status="${kind}">${name}</span> ${words}</span>`;
}

function numberHtml(hotline: EncodedHotline | undefined, target: Target): Html {
	if (!hotline) return noteHtml("没有查到电话");
	const { printed, dialable, hours, isVerified } = hotline;
	const number = dialable
		? html`<span class="number">${printed}</span>`
		: html`<s class="number">${printed}</s>`;
	const time =
		hours &&
		html` <span class="hours" data-hours="${hours}"${!isVerified && html` data-unverified`}>${hours}</span>`;
	const flaw = !dialable && " 不能拨打";
	const others = target.hotlines.length - 1;
	const more = others > 0 && ` 另有 ${others} 个号码`;
	return html`
		<span class="hit-phone">
			${number}${time}
			<span class="hit-note">${flaw}${more}</span>
		</span>`;
}

function callHtml(hotline: EncodedHotline | undefined): Html | undefined {
	if (!hotline?.dialable) return undefined;
	const { digits, printed } = hotline;
	return html`<a class="call" href="tel:${digits}" aria-label="拨打 ${printed}">拨打</a>`;
}

/** Show the matching sentence; for a section matched as an answer, at least its first. */
function sectionHtml({ target, score }: Hit, marking: Marking): Html {
	const sentence = excerpt(target.text, marking, score > 0 ? "first" : "none");
	const text =
		sentence &&
		html`<span class="hit-text">${markHtml(sentence, marking)}</span>`;
	const above = target.kind === "entry" ? ["电话汇总"] : target.where;
	const where = above.length > 0 && noteHtml(above.join(" › "));
	return html`${where}${text}`;
}

function noteHtml(note: Html | string): Html {
	return html`<span class="hit-note">${note}</span>`;
}
