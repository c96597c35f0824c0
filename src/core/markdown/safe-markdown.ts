import { type MarkedExtension, Tokenizer } from "marked";
import { escapeHtml } from "../text/escape-html.ts";

const COMMENT = /^\s*<!--[\s\S]*?-->\s*$/;
/** Without attributes; what editors use in a line or a table, and the wiki's own. */
const HARMLESS =
	/^\s*<(?:br ?\/?|\/?(?:kbd|mark|sub|sup|merchant-lookup|my-merchants))>\s*$/;
const SCHEME = /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i;
const SAFE_SCHEME = /^(?:https?|mailto|tel):/i;
/** A plain path, from the page or from the root. */
const IMAGE =
	/^\/?(?:[\p{L}\d_.-]+\/)*[\p{L}\d_.-]+\.(?:avif|gif|jpe?g|png|svg|webp)$/iu;
const INVISIBLE = /[\p{Cc}\p{Cf}\s]/gu;
const HOME = /^\/README\.md(?=#|$)/;
const INCLUDE = /(?:^|\s):include\b/;

/**
 * Show as text whatever in a page could run or load something: HTML other
 * than comments and a few elements without attributes, links to schemes other than
 * http, https, mailto and tel, images and docsify includes from elsewhere.
 */
export const safeMarkdown: MarkedExtension = {
	renderer: {
		html: renderRawHtml,
		link: (token) => (isSafeLink(token.href) ? false : escapeHtml(token.raw)),
		image: (token) => (isOwnImage(token.href) ? false : escapeHtml(token.raw)),
	},
	tokenizer: {
		link(source) {
			return tidyLink(Tokenizer.prototype.link.call(this, source));
		},
		reflink(source, links) {
			return tidyLink(Tokenizer.prototype.reflink.call(this, source, links));
		},
	},
};

/**
 * HTML in a page is shown as text, with the reason; only comments and a few
 * elements without attributes pass.
 *
 * @example
 * renderRawHtml({ text: "<merchant-lookup>", block: true }) // "<merchant-lookup>"
 */
export function renderRawHtml(token: {
	readonly text: string;
	readonly block: boolean;
}): string {
	if (COMMENT.test(token.text)) return "";
	if (isHarmlessHtml(token.text)) return token.text;
	const code = `<code>${escapeHtml(token.text.trim())}</code>`;
	if (!token.block) return code;
	return `<p class="raw-html">本站不运行页面里的 HTML，这一段按文字显示：${code}</p>\n`;
}

/**
 * Whether HTML is a comment or one of the few elements that pass.
 *
 * @example
 * isHarmlessHtml("<merchant-lookup>") // true
 */
export function isHarmlessHtml(html: string): boolean {
	return COMMENT.test(html) || HARMLESS.test(html);
}

/**
 * Whether an address may be followed by a tap.
 *
 * @example
 * isSafeLink("javascript:alert(1)") // false
 */
export function isSafeLink(href: string): boolean {
	const visible = href.replace(INVISIBLE, "");
	return !SCHEME.test(visible) || SAFE_SCHEME.test(visible);
}

/**
 * Whether an address is that of a picture of the wiki itself, so that loading
 * it asks no other host, and for nothing else.
 *
 * @example
 * isOwnImage("//elsewhere.example/a.png") // false
 */
export function isOwnImage(href: string): boolean {
	return IMAGE.test(href);
}

/**
 * The home page is `/`, not its file; and a title `:include`, which makes
 * docsify load and insert what the link points to, is left out.
 */
function tidyLink<Token extends object>(token: Token | undefined) {
	if (!token || !("href" in token)) return token;
	const { href, title } = { title: "", ...token };
	return {
		...token,
		href: String(href).replace(HOME, "/"),
		title: INCLUDE.test(String(title)) ? "" : title,
	};
}
