import type { Acquirer } from "../directory/acquirers.ts";
import { dialableFirst } from "../directory/dialable-first.ts";
import type { Entry } from "../directory/entry.ts";
import { hotlineHtml } from "../directory/hotline-html.ts";
import { endedHtml, statusTagHtml } from "../directory/status-html.ts";
import { vcardLinkHtml } from "../directory/vcard-link-html.ts";
import { keepWhole } from "../markdown/keep-whole.ts";
import type { PageHost } from "../markdown/page-host.ts";
import { plainText } from "../markdown/plain-text.ts";
import { type Html, html } from "../text/html.ts";
import type { Asked } from "./asked.ts";
import { numbersHtml, planButtonHtml, unfinishedHtml } from "./asked-html.ts";
import { callScript } from "./call-script.ts";
import { cardHtml, linkHtml, noticeHtml, rowHtml } from "./card-html.ts";
import { foldedHintsHtml } from "./hints-html.ts";
import { isDemo } from "./is-demo.ts";
import type { Answer } from "./lookup.ts";
import type { Suspicion } from "./suspect-prefix.ts";
import { invalidHtml, unreadHtml } from "./unread-html.ts";

type CardHost = Pick<PageHost, "href" | "fileHref">;
type Href = CardHost["href"];

const NOTHING_ASKED: Asked = { prefix: "", numbers: [], unfinished: undefined };

/**
 * Show the card of an answer; the reader's text is escaped.
 *
 * @example
 * answerHtml({ kind: "invalid", text: "1", reason: "只有 1 位" }, host) // '<article class="card" …'
 */
export function answerHtml(answer: Answer, host: CardHost): Html {
	switch (answer.kind) {
		case "institution":
			return institutionHtml(answer.entry, answer, host);
		case "acquirer":
			return acquirerHtml(answer.acquirer, answer, host.href);
		case "suspected":
			return suspectedHtml(answer, host.href);
		case "unlisted":
			return unlistedHtml(answer, host.href);
		case "invalid":
			return invalidHtml(answer);
		case "unread":
			return unreadHtml(answer.lines);
		case "phone":
			return institutionHtml(answer.entry, NOTHING_ASKED, host);
	}
}

function institutionHtml(entry: Entry, asked: Asked, host: CardHost): Html {
	const { href } = host;
	const prefix = entry.prefixes.find(({ code }) => code === asked.prefix);
	const caveat =
		prefix?.caveat && noticeHtml(`前三位 ${prefix.code}：${prefix.caveat}。`);
	return cardHtml(
		html`data-${entry.kind}="${entry.id}"`,
		entry.name,
		html`
			${entry.status && html`<p class="status-line">${statusTagHtml(entry.status)}</p>`}
			<dl class="fields">${dialableFirst(entry.hotlines).map(hotlineHtml)}</dl>
			${caveat}
			${endedHtml(entry.status, href)}
			${unfinishedHtml(asked)}
			${numbersHtml(asked)}
			${entry.kind !== "regulator" && scriptHtml(asked)}
			${entry.status && html`<p class="status-words">${keepWhole(entry.status.words)}</p>`}
			<dl class="fields">${entryRows(entry)}</dl>
			${foldedHintsHtml(asked.numbers)}
			<p class="card-links">
				<a href="${href("/phones", entry.id)}">看完整条目</a> <a href="${href("/deregistration", "procedure")}">注销流程</a> ${vcardLinkHtml(entry, host.fileHref)}
			</p>
			${entry.kind === "institution" && planButtonHtml(asked, entry.id)}
			<p class="provenance">核对：${entry.checked ?? "没有写"}</p>`,
	);
}

function entryRows(entry: Entry) {
	const { prefixes, notes, website } = entry;
	return [
		...adviceRows(entry),
		rowHtml("前三位", prefixes.map(({ code }) => code).join("、")),
		...notes.map(({ label, value }) => textRow(label, value)),
		rowHtml("官网", website && linkHtml(website)),
	];
}

/** List rows with advice for the call. */
function adviceRows({ operator, conditions, prepare, duration }: Entry) {
	const rows = [
		["转人工", operator],
		["办理条件", conditions.join("；")],
		["要准备", prepare.join("；")],
		["多久办完", duration],
	] as const;
	return rows.map(([label, value]) => value && textRow(label, value));
}

function textRow(label: string, value: string) {
	return rowHtml(label, keepWhole(plainText(value)));
}

function acquirerHtml(acquirer: Acquirer, asked: Asked, href: Href): Html {
	return cardHtml(
		html`data-acquirer="${acquirer.code}"`,
		acquirer.name,
		html`
			<p>${adviseOn(acquirer)}</p>
			${unfinishedHtml(asked)}
			${numbersHtml(asked)}
			<p>${acquirer.note}</p>
			${foldedHintsHtml(asked.numbers)}
			<p class="card-links"><a href="${href("/acquirers")}">其他机构</a></p>
			${!isDemo(acquirer) && planButtonHtml(asked, "")}`,
	);
}

function suspectedHtml(
	{ entry, words, ...asked }: Asked & Suspicion,
	href: Href,
): Html {
	const notice = `这只是怀疑：${plainText(words)}。打过去先问清楚，这个编号是不是他们的。`;
	return cardHtml(
		html`data-suspected`,
		`${asked.prefix} 可能是${entry.name}`,
		html`
			${noticeHtml(notice)}
			${unfinishedHtml(asked)}
			<dl class="fields">${dialableFirst(entry.hotlines).map(hotlineHtml)}</dl>
			${numbersHtml(asked)}
			${foldedHintsHtml(asked.numbers)}
			<p class="card-links"><a href="${href("/phones", entry.id)}">看完整条目</a></p>
			${planButtonHtml(asked, "")}`,
	);
}

function unlistedHtml(asked: Asked, href: Href): Html {
	return cardHtml(
		html`data-unlisted`,
		`没有查到 ${asked.prefix} 是哪家`,
		html`
			${numbersHtml(asked)}
			<p>它可能是机构自己的内部编号，不是银联商户编号。请看 POS 小票上的“商户编号”，或者在云闪付的小微商户查询里核对。</p>
			${foldedHintsHtml(asked.numbers)}
			${planButtonHtml(asked, "")}
			<p>找不到机构时，可以问<a href="${href("/phones", "regulators")}">监管热线</a>，先打 <a href="tel:12363">12363</a>。</p>`,
	);
}

/** Say what to do about an acquirer, by the first word of its note. */
function adviseOn(acquirer: Acquirer): string {
	const { code, note } = acquirer;
	if (isDemo(acquirer)) {
		return `前三位 ${code} 是演示用的，不是真实商户，不用注销。`;
	}
	if (note.startsWith("共用")) {
		return `前三位 ${code} 由几家机构共用，只看前三位分不出是哪一家，本站没有它们的客服电话。请看 POS 小票上的机构名称。`;
	}
	return `前三位 ${code} 是这一家，不在电话汇总里，本站没有记录它的客服电话。请从它的官网或应用里找总部客服。`;
}

function scriptHtml({ numbers }: Asked): Html {
	return html`
		<details class="script">
			<summary>电话里怎么说</summary>
			<p>${callScript(numbers)}</p>
		</details>`;
}
