import { merchantNumberHtml } from "../numbers/merchant-number-html.ts";
import {
	type HintTables,
	type NumberHints,
	readHints,
	splitMerchantNumber,
} from "../numbers/number-hints.ts";
import type { MerchantNumber } from "../numbers/number-token.ts";
import { type Html, type HtmlValue, html } from "../text/html.ts";

interface Hinted extends NumberHints {
	readonly number: MerchantNumber;
}

const REASONS = {
	area: "地区码有两套，一套是银联自己的，一套是国家标准 GB/T 2260。编号里没写用的是哪一套，所以地区只是提示。",
	mcc: "行业是机构报的，和店里做的不一定一样。行业码（MCC）查得到，这个编号更可能是银联商户编号，不是机构的内部编号。",
	serial: "顺序号是最后 4 位，可以有字母，看不出别的意思。",
};

/**
 * Show a folded, still empty place for the hints of a card's numbers; nothing
 * without a complete number. `data-numbers` holds the numbers.
 *
 * @example
 * foldedHintsHtml([]) // undefined
 */
export function foldedHintsHtml(
	numbers: readonly MerchantNumber[],
): Html | undefined {
	if (numbers.length === 0) return undefined;
	const which = numbers.length === 1 ? "这个编号" : "这些编号";
	return html`
		<details class="hints" data-numbers="${numbers.join(" ")}">
			<summary>从${which}还能看出</summary>
			<div class="hints-body" aria-live="polite"></div>
		</details>`;
}

/**
 * Show what the tables say about each number, and why these are only hints.
 *
 * @example
 * hintsHtml([], tables) // "<p>下面都是提示，不能当作依据。…"
 */
export function hintsHtml(
	numbers: readonly MerchantNumber[],
	tables: HintTables,
): Html {
	const all = numbers.map((number) => ({
		number,
		...readHints(number, tables),
	}));
	const title = ({ number }: Hinted) =>
		all.length > 1 &&
		html`<p class="hints-number">${merchantNumberHtml(number)}</p>`;
	return html`
		<p>下面都是提示，不能当作依据。能确定的只有前三位。</p>
		${all.map((hinted) => [title(hinted), fieldsHtml(hinted)])}
		${reasonsHtml(all)}`;
}

function fieldsHtml({ number, areas, mcc, serial }: Hinted): Html {
	const { area } = splitMerchantNumber(number);
	const readings = areas.map(
		({ system, name }) => html`<dd>${name}（${system}）</dd>`,
	);
	const doubt =
		areas.length > 1 &&
		html`<dd class="doubt">两套地区码里都有 ${area}，不是同一个地方，看不出是哪一个。</dd>`;
	return html`
		<dl class="fields">
			${areas.length > 0 && fieldHtml(`地区 ${area}`, [readings, doubt])}
			${mcc && fieldHtml(`行业 ${mcc.code}`, html`<dd>${mcc.name}</dd>`)}
			${fieldHtml("顺序号", html`<dd>${serial}</dd>`)}
		</dl>`;
}

function fieldHtml(label: string, descriptions: HtmlValue): Html {
	return html`<div class="field"><dt>${label}</dt>${descriptions}</div>`;
}

function reasonsHtml(all: readonly Hinted[]): Html {
	const hasArea = all.some(({ areas }) => areas.length > 0);
	return html`
		<ul class="hints-reasons">
			${hasArea && html`<li>${REASONS.area}</li>`}
			${all.some(({ mcc }) => mcc) && html`<li>${REASONS.mcc}</li>`}
			<li>${REASONS.serial}</li>
		</ul>`;
}
