import { hotlineHtml } from "../directory/hotline-html.ts";
import { statusNoticeHtml } from "../directory/status-html.ts";
import { linkHtml } from "../lookup/card-html.ts";
import type { Dial } from "../plan/dial.ts";
import type { Owner } from "../plan/owner.ts";
import { type Html, html } from "../text/html.ts";
import { foldHtml } from "./fold-html.ts";
import type { TaskContext } from "./task-context.ts";

type Href = TaskContext["href"];

/** Show the number to call next, or why there is none. */
export function phoneHtml({ entry }: Owner, dial: Dial, href: Href): Html {
	const status = statusNoticeHtml(entry?.status, href);
	if (dial.next) {
		return html`
			${status}
			<dl class="fields">${hotlineHtml(dial.next)}</dl>
			${dial.missed > 0 && missedHtml(dial.missed, href)}`;
	}
	return html`${status}${lostHtml(entry, dial, href)}`;
}

/** Show the owner's other dialable numbers and its entry, folded. */
export function otherPhonesHtml(
	{ entry, key }: Owner,
	{ others, wrong }: Dial,
	href: Href,
): Html | undefined {
	if (!entry) return undefined;
	const dialable = others.filter(({ phone }) => phone.dialable);
	const rest =
		dialable.length > 0 &&
		html`<dl class="fields">${dialable.map(hotlineHtml)}</dl>`;
	const bad =
		wrong.length > 0 &&
		html`<p class="muted">您记过号码不对的：${wrong.map(({ phone }) => phone.printed).join("、")}</p>`;
	const title = rest ? `别的号码（${dialable.length} 个）` : "这家的条目";
	return foldHtml(
		title,
		html`${rest}${bad}<p class="muted">核对：${entry.checked ?? "没有写"}。<a href="${href("/phones", key)}">看完整条目</a></p>`,
	);
}

function missedHtml(missed: number, href: Href): Html {
	return html`<p class="muted">打过 ${missed} 次没打通。<a href="${href("/deregistration", "no-answer")}">没人接、打不通怎么办</a></p>`;
}

function lostHtml(entry: Owner["entry"], { wrong }: Dial, href: Href): Html {
	const ways = html`<a href="${href("/deregistration", "no-answer")}">打不通怎么办</a>；还是找不到人，打 <a href="tel:12363">12363</a>。`;
	if (!entry) {
		return html`<p>本站没有它的客服电话。请从它的官网或应用里找总部客服。<a href="${href("/acquirers")}">其他机构</a></p>`;
	}
	const site = entry.website && html`官网：${linkHtml(entry.website)}。`;
	const why =
		wrong.length > 0 ? "它的号码都打不对。" : "没有查到它的客服电话。";
	return html`<p>${why}${site}${ways}</p>`;
}
