import type { Acquirer } from "./acquirers.ts";
import { type Entry, UNCHANGED } from "./directory.ts";
import { escapeHtml } from "./escape-html.ts";
import { foldedHintsHtml } from "./hints-html.ts";
import { hotlineHtml } from "./hotline-html.ts";
import type { Answer, Asked } from "./lookup.ts";
import { groupDigits } from "./merchant-number.ts";
import { vcardLinkHtml } from "./vcard-link-html.ts";

type Href = (page: string, id?: string) => string;

const NOTHING_ASKED: Asked = { prefix: "", numbers: [], unfinished: undefined };

/**
 * The card of an answer. What the reader typed is escaped.
 *
 * @example
 * answerHtml({ kind: "invalid", text: "1", reason: "只有 1 位" }, href) // '<article class="card" …'
 */
export function answerHtml(answer: Answer, href: Href): string {
	switch (answer.kind) {
		case "institution":
			return institutionHtml(answer.entry, answer, href);
		case "acquirer":
			return acquirerHtml(answer.acquirer, answer, href);
		case "unlisted":
			return unlistedHtml(answer, href);
		case "invalid":
			return invalidHtml(answer);
		case "phone":
			return institutionHtml(answer.entry, NOTHING_ASKED, href);
	}
}

/**
 * The card that says why nothing can be looked up.
 *
 * @example
 * failureHtml("电话表没有读到") // '<article class="card" data-failure>…'
 */
export function failureHtml(reason: string): string {
	return cardHtml("data-failure", "现在查不了", `<p>${escapeHtml(reason)}</p>`);
}

/**
 * What the cards say, in one sentence for a screen reader.
 *
 * @example
 * announceAnswers([]) // ""
 */
export function announceAnswers(answers: readonly Answer[]): string {
	return answers.map(announce).join("；");
}

/**
 * What to say to the institution's head office.
 *
 * @example
 * callScript([]) // "你好，请注销我名下的银联商户。……"
 */
export function callScript(numbers: readonly string[]): string {
	const which =
		numbers.length > 0
			? `，商户编号 ${numbers.map(groupDigits).join("、")}`
			: "";
	return `你好，请注销我名下的银联商户${which}。我要的是注销商户，不是关闭账户，也不是解绑机器。请告诉我哪一天办完。`;
}

function announce(answer: Answer): string {
	switch (answer.kind) {
		case "institution": {
			const dialable = answer.entry.hotlines.find(
				({ phone }) => phone.dialable,
			);
			const phone = dialable ? `，电话 ${dialable.phone.printed}` : "";
			return `${answer.prefix} 是${answer.entry.name}${phone}`;
		}
		case "acquirer":
			return `${answer.prefix} 是${answer.acquirer.name}，电话汇总里没有它的电话`;
		case "unlisted":
			return `${answer.prefix} 不在名单里`;
		case "invalid":
			return `不是商户编号：${answer.reason}`;
		case "phone":
			return `${answer.text} 是${answer.entry.name}的电话`;
	}
}

function institutionHtml(entry: Entry, asked: Asked, href: Href): string {
	const prefix = entry.prefixes.find(({ code }) => code === asked.prefix);
	const rows = [
		...entry.hotlines.map(hotlineHtml),
		rowHtml("前三位", entry.prefixes.map(({ code }) => code).join("、")),
		rowHtml("官网", entry.website && linkHtml(entry.website)),
	];
	return cardHtml(
		`data-${entry.kind}="${entry.id}"`,
		entry.name,
		[
			noticeHtml(prefix?.caveat && `前三位 ${prefix.code}：${prefix.caveat}。`),
			noticeHtml(entry.status !== UNCHANGED && entry.status),
			askedHtml(asked),
			`<dl class="fields">${rows.join("")}</dl>`,
			entry.kind === "regulator" ? "" : scriptHtml(asked),
			foldedHintsHtml(asked.numbers),
			`<p class="card-links"><a href="${href("/phones", entry.id)}">看完整条目</a> <a href="${href("/deregistration", "procedure")}">注销流程</a> ${vcardLinkHtml(entry)}</p>`,
			`<p class="provenance">核对：${escapeHtml(entry.checked ?? "没有写")}</p>`,
		].join(""),
	);
}

function acquirerHtml(acquirer: Acquirer, asked: Asked, href: Href): string {
	return cardHtml(
		`data-acquirer="${acquirer.code}"`,
		acquirer.name,
		[
			`<p>前三位 ${acquirer.code} 是这一家，不在电话汇总的支付机构里，本站没有记录它的客服电话。请从它的官网或应用里找总部客服。</p>`,
			askedHtml(asked),
			`<p>${escapeHtml(acquirer.note)}</p>`,
			foldedHintsHtml(asked.numbers),
			`<p class="card-links"><a href="${href("/acquirers")}">其他收单机构</a></p>`,
		].join(""),
	);
}

function unlistedHtml(asked: Asked, href: Href): string {
	return cardHtml(
		"data-unlisted",
		`${asked.prefix} 不在名单里`,
		[
			askedHtml(asked),
			"<p>它可能是机构自己的内部编号，不是银联商户编号。请看 POS 小票上的“商户编号”，或者在云闪付的小微商户查询里核对。</p>",
			foldedHintsHtml(asked.numbers),
			`<p>找不到机构时，可以问<a href="${href("/phones", "regulators")}">监管热线</a> 12363、12378。</p>`,
		].join(""),
	);
}

function invalidHtml(answer: {
	readonly text: string;
	readonly reason: string;
}) {
	return cardHtml(
		"data-invalid",
		"这不是商户编号",
		`<p><span class="typed">${escapeHtml(shorten(answer.text))}</span>：${escapeHtml(answer.reason)}。</p><p>商户编号共 15 位，在云闪付的小微商户查询里，或 POS 小票上。只输入前三位也可以查。</p>`,
	);
}

function cardHtml(mark: string, title: string, body: string): string {
	return `<article class="card" ${mark}><p class="card-title">${escapeHtml(title)}</p>${body}</article>`;
}

function askedHtml({ numbers, unfinished }: Asked): string {
	if (unfinished) {
		return `<p>已输入 ${unfinished.length} 位，完整的商户编号是 15 位；先按前三位查。</p>`;
	}
	const list = numbers.map((number) => `<li>${groupDigits(number)}</li>`);
	return list.length > 0 ? `<ul class="numbers">${list.join("")}</ul>` : "";
}

function scriptHtml({ numbers }: Asked): string {
	return `<details class="script"><summary>电话里怎么说</summary><p>${escapeHtml(callScript(numbers))}</p></details>`;
}

function rowHtml(label: string, value: string | undefined): string {
	if (!value) return "";
	return `<div class="field"><dt>${label}</dt><dd>${value}</dd></div>`;
}

function linkHtml(url: string): string {
	const address = escapeHtml(url);
	return `<a href="${address}" target="_blank" rel="noopener">${address}</a>`;
}

function noticeHtml(text: string | false | undefined): string {
	return text ? `<p class="status">${escapeHtml(text)}</p>` : "";
}

function shorten(text: string): string {
	const characters = [...text];
	return characters.length > 30 ? `${characters.slice(0, 30).join("")}…` : text;
}
