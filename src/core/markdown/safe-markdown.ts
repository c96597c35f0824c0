const COMMENT = /^\s*<!--[\s\S]*?-->\s*$/;
/** Elements without attributes: some inline ones, and the wiki's own. */
const HARMLESS =
	/^\s*<(?:br ?\/?|\/?(?:kbd|mark|sub|sup|merchant-lookup|my-merchants))>\s*$/;
const SCHEME = /^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/i;
const SAFE_SCHEME = /^(?:https?|mailto|tel):/i;
/** A relative or root-relative path of a picture. */
const IMAGE =
	/^\/?(?:[\p{L}\d_.-]+\/)*[\p{L}\d_.-]+\.(?:avif|gif|jpe?g|png|svg|webp)$/iu;
const INVISIBLE = /[\p{Cc}\p{Cf}\s]/gu;

/**
 * Tell whether HTML is a comment or one of the permitted elements.
 *
 * @example
 * isHarmlessHtml("<merchant-lookup>") // true
 */
export function isHarmlessHtml(html: string): boolean {
	return COMMENT.test(html) || HARMLESS.test(html);
}

/**
 * Tell whether an address is safe to link to.
 *
 * @example
 * isSafeLink("javascript:alert(1)") // false
 */
export function isSafeLink(href: string): boolean {
	const visible = href.replace(INVISIBLE, "");
	return !SCHEME.test(visible) || SAFE_SCHEME.test(visible);
}

/**
 * Tell whether an address is a picture of the wiki itself, so that no other host
 * is contacted.
 *
 * @example
 * isOwnImage("//elsewhere.example/a.png") // false
 */
export function isOwnImage(href: string): boolean {
	return IMAGE.test(href);
}
