import { type Html, html } from "../text/html.ts";

/** Something folded away, with its content there at once. */
export function foldHtml(summary: Html | string, body: Html): Html {
	return html`
		<details class="fold">
			<summary>${summary}</summary>
			${body}
		</details>`;
}

/**
 * A row that unfolds; what is in it is written only while it is open, for there
 * may be thousands.
 *
 * @param key what the page knows it by
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
