import { Renderer, type RendererObject, type Token } from "marked";
import { icon } from "../icons/icon.ts";
import { html, trustHtml } from "../text/html.ts";
import { headingRow } from "./heading-row.ts";
import { highlightCode } from "./highlight-code.ts";
import { keepWhole } from "./keep-whole.ts";
import { innerTokens } from "./lex-page.ts";
import { HEADING_ID } from "./page.ts";
import type { PageHost } from "./page-host.ts";
import { readAddress, rooted } from "./read-address.ts";
import { isHarmlessHtml, isOwnImage, isSafeLink } from "./safe-markdown.ts";

const CALLOUT = /^\[!(\w+)\]\s*/;
/** docsify's older marks of a callout at the beginning of a paragraph. */
const OLD_CALLOUTS: readonly (readonly [string, string])[] = [
	["!>", "important"],
	["?>", "tip"],
];
const CHECKED = /^最近核对[：:]/;
/** docsify's settings in the title of a link, such as `:ignore`. */
const SETTING = /(?:^|\s):[\w-]+(?:=[\w-]*)?/g;
/** Text of a link that becomes a button to dial. */
const DIAL = "拨打";
const NUMBER = /^tel:(.*)/i;
const TAG = /^<(\/?[a-z-]+)>/;

/**
 * Render a page's tokens as docsify does, so that its styles fit, but without
 * anything that could run or load from elsewhere. Other tokens are rendered and
 * escaped by marked.
 */
export function pageRenderer(host: PageHost): RendererObject {
	const plain = new Renderer();
	return {
		heading({ depth, tokens, text }) {
			const id = HEADING_ID.exec(text)?.[1] ?? slug(text);
			const title = trustHtml(this.parser.parseInline(withoutId(tokens)));
			const href = host.href(host.path, id);
			return String(headingRow({ level: depth, id, title, href }));
		},
		paragraph({ text, tokens }) {
			const [mark, kind] =
				OLD_CALLOUTS.find(([mark]) => text.startsWith(mark)) ?? [];
			const words = this.parser.parseInline(withoutStart(tokens, mark ?? ""));
			const style = kind ? `callout ${kind}` : CHECKED.test(text) && "checked";
			return String(
				html`<p${style && html` class="${style}"`}>${trustHtml(words)}</p>\n`,
			);
		},
		blockquote({ tokens }) {
			const [first, ...others] = tokens;
			const [mark = "", kind = ""] = CALLOUT.exec(first?.raw ?? "") ?? [];
			if (!first || mark === "") {
				return `<blockquote>${this.parser.parse(tokens)}</blockquote>`;
			}
			const inner = [...withoutMark(first, mark), ...others];
			const words = trustHtml(this.parser.parse(inner));
			return String(
				html`<div class="callout ${kind.toLowerCase()}">${words}</div>`,
			);
		},
		code({ text, lang = "" }) {
			return String(highlightCode(text, lang));
		},
		list({ ordered, start, items }) {
			const tag = trustHtml(ordered ? "ol" : "ul");
			const isTask = items.some(({ task }) => task);
			const from = Number(start) > 1 && html` start="${Number(start)}"`;
			const own = items.map((item) => trustHtml(this.listitem(item)));
			return String(
				html`<${tag}${isTask && html` class="task-list"`}${from}>${own}</${tag}>`,
			);
		},
		listitem({ task, tokens }) {
			const words = trustHtml(this.parser.parse(tokens));
			return String(
				task
					? html`<li class="task-list-item"><label>${words}</label></li>`
					: html`<li>${words}</li>`,
			);
		},
		table(token) {
			const rows = [token.header, ...token.rows].map((cells) =>
				trustHtml(
					this.tablerow({
						text: cells.map((cell) => this.tablecell(cell)).join(""),
					}),
				),
			);
			const [head, ...body] = rows;
			return String(html`
				<section class="table" aria-label="表格，可以左右滑动" tabindex="0">
					<table>
						<thead>${head}</thead>
						${body.length > 0 && html`<tbody>${body}</tbody>`}
					</table>
				</section>`);
		},
		tablecell({ header, align, tokens }) {
			const tag = trustHtml(header ? "th" : "td");
			const words = trustHtml(this.parser.parseInline(tokens));
			return String(
				html`<${tag}${align !== null && html` align="${align}"`}>${words}</${tag}>`,
			);
		},
		link({ href, title, tokens, raw, text }) {
			if (!isSafeLink(href)) return String(html`${raw}`);
			const number = text === DIAL && NUMBER.exec(href)?.[1];
			if (number) {
				return String(
					html`<a class="call" href="${href}" aria-label="${DIAL} ${number}">${icon("phone")}${DIAL}</a>`,
				);
			}
			const words = trustHtml(this.parser.parseInline(tokens));
			const hint = title?.replace(SETTING, "").trim();
			const about = hint && html` title="${hint}"`;
			const address = readAddress(href, host);
			const aside = address.isAside && html` target="_blank" rel="noopener"`;
			return String(
				html`<a href="${address.href}"${aside}${about}>${words}</a>`,
			);
		},
		image({ href, text, raw }) {
			if (!isOwnImage(href)) return String(html`${raw}`);
			return String(
				html`<img src="${host.imageHref(rooted(href))}" alt="${text}">`,
			);
		},
		text(token) {
			// A text token with inner tokens is left to marked.
			if ("tokens" in token) return false;
			const write = (text: string) => trustHtml(plain.text({ ...token, text }));
			return String(keepWhole(token.text, write));
		},
		/** Show HTML as text, with the reason; only a few elements pass, and comments are dropped. */
		html({ text, block }) {
			if (isHarmlessHtml(text)) {
				const form = host.forms[TAG.exec(text.trim())?.[1] ?? ""];
				return text.startsWith("<!--") ? "" : text + (form ?? "");
			}
			const code = html`<code>${text.trim()}</code>`;
			return String(
				block
					? html`<p class="raw-html">本站不运行页面里的 HTML，这一段按文字显示：${code}</p>\n`
					: code,
			);
		},
	};
}

/** Remove the id from a heading's tokens. */
function withoutId(tokens: readonly Token[]): Token[] {
	const last = tokens.at(-1);
	if (last?.type !== "text") return [...tokens];
	const strip = (text: string) => text.replace(HEADING_ID, "");
	return [...tokens.slice(0, -1), editText(last, strip)];
}

/** Remove a callout's mark from its first block; nothing is left if the block is only the mark. */
function withoutMark(first: Token, mark: string): readonly Token[] {
	if (first.raw.trim() === mark.trim()) return [];
	return [{ ...first, tokens: withoutStart(innerTokens(first), mark) }];
}

function withoutStart(tokens: readonly Token[], start: string): Token[] {
	const [first, ...others] = tokens;
	if (first?.type !== "text" || start === "") return [...tokens];
	const strip = (text: string) =>
		text.slice(start.trimEnd().length).trimStart();
	return [editText(first, strip), ...others];
}

/** Edit the `raw` and `text` of a text token in the same way. */
function editText(token: Token, edit: (text: string) => string): Token {
	const { text } = { text: "", ...token };
	return { ...token, raw: edit(token.raw), text: edit(text) };
}

/** Make an id for a heading that has none yet. */
function slug(text: string): string {
	return text.trim().toLowerCase().replace(/\s+/g, "-");
}
