import { type Html, html } from "../text/html.ts";
import type { Entry } from "./entry.ts";

/**
 * Link to the vCard of an entry; nothing for an entry without a number that can
 * be dialled.
 *
 * @param fileHref makes the host's address of a file beside the pages
 * @example
 * vcardLinkHtml(lakala, (file) => file) // '<a class="vcard" href="/vcards/lakala.vcf" …'
 */
export function vcardLinkHtml(
	{ id, name, hotlines }: Pick<Entry, "id" | "name" | "hotlines">,
	fileHref: (file: string) => string,
): Html | undefined {
	if (!hotlines.some(({ phone }) => phone.dialable)) return undefined;
	return html`<a class="vcard" href="${fileHref(`/vcards/${id}.vcf`)}" download aria-label="存到通讯录：${name}">存到通讯录</a>`;
}
