import { type Html, html } from "../text/html.ts";

/**
 * Show a list folded into one line, with or without scripts; the styles show it
 * in full if there is room.
 *
 * @example
 * foldedListHtml("本页内容", [html`<li>一</li>`]) // '<details class="folded-list"><summary>本页内容</summary><ul><li>一</li></ul></details>'
 */
export function foldedListHtml(name: string, items: readonly Html[]): Html {
	return html`<details class="folded-list"><summary>${name}</summary><ul>${items}</ul></details>`;
}
