import { escapeHtml } from "../text/escape-html.ts";

/**
 * A card of the lookup: its title is text, its body HTML.
 *
 * @example
 * cardHtml("data-x", "题", "<p>文</p>") // '<article class="card" data-x>…'
 */
export function cardHtml(mark: string, title: string, body: string): string {
	return `<article class="card" ${mark}><p class="card-title">${escapeHtml(title)}</p>${body}</article>`;
}

/**
 * A field of a card, whose value is HTML; nothing without a value.
 *
 * @example
 * rowHtml("官网", "") // ""
 */
export function rowHtml(label: string, value: string | undefined): string {
	if (!value) return "";
	return `<div class="field"><dt>${label}</dt><dd>${value}</dd></div>`;
}

/**
 * A link to another site that shows its address.
 *
 * @example
 * linkHtml("https://a.example/") // '<a href="https://a.example/" …'
 */
export function linkHtml(url: string): string {
	const address = escapeHtml(url);
	return `<a href="${address}" target="_blank" rel="noopener">${address}</a>`;
}

/**
 * What to know before anything else in a card; nothing without a text.
 *
 * @example
 * noticeHtml("已停业") // '<p class="status">已停业</p>'
 */
export function noticeHtml(text: string | undefined): string {
	return text ? `<p class="status">${escapeHtml(text)}</p>` : "";
}

/**
 * The card that says why nothing can be looked up.
 *
 * @example
 * failureHtml("电话表没有读到") // '<article class="card" data-failure>…'
 */
export function failureHtml(reason: string): string {
	return cardHtml("data-failure", "现在查不了", `<p>${escapeHtml(reason)}</p>`);
}
