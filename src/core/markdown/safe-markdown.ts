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
