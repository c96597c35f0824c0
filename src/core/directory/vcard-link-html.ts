import { escapeHtml } from "../text/escape-html.ts";
import type { Hotline } from "./entry-field.ts";

/**
 * The link that puts an entry into a phone's contacts; nothing for an entry
 * without a number that can be dialled.
 *
 * @example
 * vcardLinkHtml({ id: "jia", name: "甲", hotlines: parseHotlines("客服", "95016") }) // '<a class="vcard" href="/vcards/jia.vcf" …'
 */
export function vcardLinkHtml(entry: {
	readonly id: string;
	readonly name: string;
	readonly hotlines: readonly Hotline[];
}): string {
	if (!entry.hotlines.some(({ phone }) => phone.dialable)) return "";
	return `<a class="vcard" href="/vcards/${entry.id}.vcf" download aria-label="存到通讯录：${escapeHtml(entry.name)}">存到通讯录</a>`;
}
