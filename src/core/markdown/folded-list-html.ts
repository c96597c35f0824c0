import { type Html, html } from "../text/html.ts";

/**
 * A list that is one line until it is unfolded, with scripts or without; where
 * there is room, the styles show it whole.
 *
 * @example
 * foldedListHtml("本页内容", [html`<li>一</li>`]) // '<details class="folded-list"><summary>本页内容</summary><ul><li>一</li></ul></details>'
 */
export function foldedListHtml(name: string, items: readonly Html[]): Html {
	return html`<details class="folded-list"><summary>${name}</summary><ul>${items}</ul></details>`;
}
