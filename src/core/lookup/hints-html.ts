import {
	groupDigits,
	type MerchantNumber,
} from "../numbers/merchant-number.ts";
import {
	type HintTables,
	type NumberHints,
	readHints,
	splitMerchantNumber,
} from "../numbers/number-hints.ts";
import { escapeHtml } from "../text/escape-html.ts";

interface Hinted extends NumberHints {
	readonly number: MerchantNumber;
}

const REASONS = {
	area: "地区码有两套，一套是银联自己的，一套是国家标准 GB/T 2260。编号里没写用的是哪一套，所以地区只是提示。",
	mcc: "行业是机构报的，和店里做的不一定一样。行业码（MCC）查得到，这个编号更可能是银联商户编号，不是机构的内部编号。",
	serial: "顺序号是最后 4 位，可以有字母，看不出别的意思。",
};

/**
 * The folded place for the hints of a card's numbers, still empty; nothing
 * where no whole number was typed. `data-numbers` holds the numbers.
 *
 * @example
 * foldedHintsHtml([]) // ""
 */
export function foldedHintsHtml(numbers: readonly MerchantNumber[]): string {
	if (numbers.length === 0) return "";
	const which = numbers.length === 1 ? "这个编号" : "这些编号";
	return `<details class="hints" data-numbers="${numbers.join(" ")}"><summary>从${which}还能看出</summary><div class="hints-body" aria-live="polite"></div></details>`;
}

/**
 * What the tables say of each number, called hints, and why they are no more.
 *
 * @example
 * hintsHtml([], tables) // "<p>下面都是提示，不能当作依据。……"
 */
export function hintsHtml(
	numbers: readonly MerchantNumber[],
	tables: HintTables,
): string {
	const all = numbers.map((number) => ({
		number,
		...readHints(number, tables),
	}));
	const title = ({ number }: Hinted) =>
		all.length > 1 ? `<p class="hints-number">${groupDigits(number)}</p>` : "";
	const parts = all.map((hinted) => title(hinted) + fieldsHtml(hinted));
	return `<p>下面都是提示，不能当作依据。能确定的只有前三位。</p>${parts.join("")}${reasonsHtml(all)}`;
}

function fieldsHtml({ number, areas, mcc, serial }: Hinted): string {
	const { area } = splitMerchantNumber(number);
	const readings = areas.map(
		({ system, name }) => `<dd>${escapeHtml(name)}（${system}）</dd>`,
	);
	const doubt =
		areas.length > 1
			? `<dd class="doubt">两套地区码里都有 ${area}，不是同一个地方，看不出是哪一个。</dd>`
			: "";
	return `<dl class="fields">${[
		fieldHtml(`地区 ${area}`, readings.join("") + doubt),
		mcc
			? fieldHtml(`行业 ${mcc.code}`, `<dd>${escapeHtml(mcc.name)}</dd>`)
			: "",
		fieldHtml("顺序号", `<dd>${serial}</dd>`),
	].join("")}</dl>`;
}

function fieldHtml(label: string, descriptions: string): string {
	if (descriptions === "") return "";
	return `<div class="field"><dt>${label}</dt>${descriptions}</div>`;
}

function reasonsHtml(all: readonly Hinted[]): string {
	const reasons = [
		all.some(({ areas }) => areas.length > 0) ? REASONS.area : "",
		all.some(({ mcc }) => mcc) ? REASONS.mcc : "",
		REASONS.serial,
	];
	const items = reasons.filter(Boolean).map((reason) => `<li>${reason}</li>`);
	return `<ul class="hints-reasons">${items.join("")}</ul>`;
}
