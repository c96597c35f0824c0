import { type Html, html } from "../text/html.ts";
import { groupDigits } from "./merchant-number.ts";

/** Number of digits that identify the acquirer. */
const PREFIX = 3;

/**
 * Show a merchant number in groups of four with its prefix in bold; its text is
 * that of `groupDigits`.
 *
 * @example
 * merchantNumberHtml("822290070111135") // '<b>822</b>2 9007 0111 135'
 */
export function merchantNumberHtml(number: string): Html {
	const grouped = groupDigits(number);
	return html`<b>${grouped.slice(0, PREFIX)}</b>${grouped.slice(PREFIX)}`;
}
