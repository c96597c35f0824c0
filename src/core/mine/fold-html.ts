import { type Html, html } from "../text/html.ts";

/** Show folded content, included in the HTML at once. */
export function foldHtml(summary: Html | string, body: Html): Html {
	return html`
		<details class="fold">
			<summary>${summary}</summary>
			${body}
		</details>`;
}

/**
 * Show a row that unfolds. Its content is rendered only while it is open,
 * because there may be thousands of rows.
 *
 * @param key identifies the row on the page
 */
export function rowHtml(
	key: string,
	{
		summary,
		opened,
		body,
	}: {
		readonly summary: Html;
		readonly opened: ReadonlySet<string>;
		readonly body: () => Html;
	},
): Html {
	const isOpen = opened.has(key);
	return html`
		<details class="row" data-row="${key}"${isOpen && html` open`}>
			<summary>${summary}</summary>
			${isOpen && html`<div class="row-body">${body()}</div>`}
		</details>`;
}
