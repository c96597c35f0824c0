import { foldedListHtml } from "../markdown/folded-list-html.ts";
import { type Html, html } from "../text/html.ts";
import type { Entry } from "./entry.ts";
import { shortName } from "./short-name.ts";

/** Shown for an unknown prefix; sorts after all digits. */
const UNKNOWN = "未知";

/**
 * List links to institutions by prefix: an institution with several prefixes is
 * listed once for each, one with an unknown prefix at the end.
 *
 * @param href makes the host's address of an entry
 * @example
 * prefixIndexHtml(entries, (id) => `#${id}`) // '<nav class="prefix-index" …><details>…<li><a href="#lakala"><b>822</b> 拉卡拉</a></li>…'
 */
export function prefixIndexHtml(
	entries: readonly Entry[],
	href: (id: string) => string,
): Html {
	const links = entries
		.filter(({ kind }) => kind === "institution")
		.flatMap((entry) => codesOf(entry).map((code) => ({ code, entry })))
		.sort((one, other) => (one.code < other.code ? -1 : 1))
		.map(
			({ code, entry }) =>
				html`<li><a href="${href(entry.id)}"><b>${code}</b> ${shortName(entry)}</a></li>`,
		);
	if (links.length === 0) return html``;
	return html`<nav class="prefix-index" aria-label="按前三位找">${foldedListHtml("按前三位找", links)}</nav>`;
}

function codesOf({ prefixes }: Entry): readonly string[] {
	const codes = prefixes.map(({ code }) => code);
	return codes.length > 0 ? codes : [UNKNOWN];
}
