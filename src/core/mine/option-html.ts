import { type Html, html } from "../text/html.ts";

/** Make an option of a select box. */
export function optionHtml(value: string, name: string, chosen: string): Html {
	return html`<option value="${value}"${value === chosen && html` selected`}>${name}</option>`;
}
