import { type Html, html } from "../text/html.ts";
import { cardHtml } from "./card-html.ts";

/** Maximum number of lines shown. */
const MOST_LINES = 20;
const LONGEST = 30;

/** Show the lines that were not understood. */
export function unreadHtml(lines: readonly string[]): Html {
	const items = lines
		.slice(0, MOST_LINES)
		.map((line) => html`<li>${shorten(line)}</li>`);
	const more = lines.length - MOST_LINES;
	return cardHtml(
		html`data-unread`,
		`有 ${lines.length} 行没看懂`,
		html`
			<p>这几行里没有找到商户编号：</p>
			<ul>${items}</ul>
			${more > 0 && html`<p>还有 ${more} 行。</p>`}`,
	);
}

/** Explain why the text is not a merchant number. */
export function invalidHtml({
	text,
	reason,
}: {
	readonly text: string;
	readonly reason: string;
}): Html {
	return cardHtml(
		html`data-invalid`,
		text.length < 3 ? "还没有输完" : "这不是商户编号",
		html`
			<p><span class="typed">${shorten(text)}</span>：${reason}。</p>
			<p>商户编号共 15 位，在云闪付的小微商户查询里，或 POS 小票上。只输入前三位也可以查。</p>
			${offerSearchHtml(text)}`,
	);
}

/** Offer the search for a text without digits. */
function offerSearchHtml(text: string): Html | undefined {
	if (/\d/.test(text)) return undefined;
	const words = shorten(text);
	return html`<p><button type="button" class="small-button search-offer" data-search="${words}">按名字搜索“${words}”</button></p>`;
}

function shorten(text: string): string {
	const characters = [...text];
	return characters.length > LONGEST
		? `${characters.slice(0, LONGEST).join("")}…`
		: text;
}
