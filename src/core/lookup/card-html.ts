import { type Html, html } from "../text/html.ts";

/**
 * Show a card of the lookup, with an attribute for its kind.
 *
 * @example
 * cardHtml(html`data-x`, "题", html`<p>文</p>`) // '<article class="card" data-x>…'
 */
export function cardHtml(mark: Html, title: string, body: Html): Html {
	return html`
		<article class="card" ${mark}>
			<p class="card-title">${title}</p>
			${body}
		</article>`;
}

/**
 * Show a field of a card; nothing without a value.
 *
 * @example
 * rowHtml("官网", "") // undefined
 */
export function rowHtml(
	label: string,
	value: Html | string | undefined,
): Html | undefined {
	if (!value) return undefined;
	return html`<div class="field"><dt>${label}</dt><dd>${value}</dd></div>`;
}

/**
 * Link to another site, showing the URL.
 *
 * @example
 * linkHtml("https://a.example/") // '<a href="https://a.example/" …'
 */
export function linkHtml(url: string): Html {
	return html`<a href="${url}" target="_blank" rel="noopener">${url}</a>`;
}

/**
 * Show a notice that comes before other content of a card.
 *
 * @example
 * noticeHtml("已停业") // '<p class="status">已停业</p>'
 */
export function noticeHtml(text: string): Html {
	return html`<p class="status">${text}</p>`;
}

/**
 * Show a card that says why the lookup is unavailable.
 *
 * @example
 * failureHtml("电话表没有读到") // '<article class="card" data-failure>…'
 */
export function failureHtml(reason: string): Html {
	return cardHtml(html`data-failure`, "现在查不了", html`<p>${reason}</p>`);
}
