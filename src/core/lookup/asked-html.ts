import { icon } from "../icons/icon.ts";
import { merchantNumberHtml } from "../numbers/merchant-number-html.ts";
import { type Html, html } from "../text/html.ts";
import type { Asked } from "./asked.ts";

/** Maximum number of numbers shown unfolded. */
const MOST_SHOWN = 3;

/** Show the button that adds the numbers to the list; without numbers, a merchant of the institution. */
export function planButtonHtml(
	{ numbers }: Asked,
	institution: string,
): Html | undefined {
	if (numbers.length === 0 && institution === "") return undefined;
	return html`<button type="button" class="small-button plan-button" data-plan="${institution}" data-numbers="${numbers.join(" ")}">${icon("plus")}加入我的商户</button>`;
}

/** Show how many digits of a partial number were typed. */
export function unfinishedHtml({ unfinished }: Asked): Html | undefined {
	if (!unfinished) return undefined;
	return html`<p>已输入 ${unfinished.length} 位，完整的商户编号是 15 位；先按前三位查。要是已经输完了，它可能是机构自己的内部编号，这个结果就不算数。</p>`;
}

/** Show the requested numbers, folded if there are many. */
export function numbersHtml({ numbers }: Asked): Html | undefined {
	if (numbers.length === 0) return undefined;
	const items = numbers.map(
		(number) => html`<li>${merchantNumberHtml(number)}</li>`,
	);
	const list = html`<ul class="numbers">${items}</ul>`;
	if (numbers.length <= MOST_SHOWN) return list;
	return html`<details><summary>${numbers.length} 个编号</summary>${list}</details>`;
}
