import type { Errand } from "../plan/order.ts";
import type { Task } from "../plan/task.ts";
import { type Html, html } from "../text/html.ts";
import { nameOf, titleOf } from "./merchant-title.ts";
import { ownReasons, reasonLinks } from "./reasons-html.ts";
import type { TaskContext } from "./task-context.ts";

/** Maximum number of merchants shown; nobody reads out more in one call. */
const MOST_ROWS = 20;

/** Show the merchants of a task, to be read out, each with its actions. */
export function errandsHtml(
	{ errands, reasons }: Task,
	{ href }: TaskContext,
	actsOf: (errand: Errand) => Html | undefined = waitHtml,
): Html {
	const rows = errands.slice(0, MOST_ROWS).map((errand) => {
		const { merchant } = errand;
		const own = ownReasons(errand.reasons, reasons);
		const why =
			own.length > 0 &&
			html` <span class="reasons">${reasonLinks(own, href)}</span>`;
		return html`
			<li class="errand" data-merchant="${merchant.id}">
				<div>${titleOf(merchant)}${why}</div>
				${actsOf(errand)}
			</li>`;
	});
	const rest = errands.length - rows.length;
	return html`
		<ul class="errands">${rows}</ul>
		${rest > 0 && html`<p class="muted">还有 ${rest} 户，在清单里。</p>`}`;
}

/** Offer to wait, if nothing is urgent. */
function waitHtml({ merchant, waitUntil }: Errand): Html | undefined {
	if (!waitUntil) return undefined;
	return html`<button type="button" class="small-button" data-act="wait" aria-label="等到 ${waitUntil}：${nameOf(merchant)}">不急就等，${waitUntil} 起可以自己中止</button>`;
}
