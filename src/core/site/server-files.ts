import { CACHING, type Header, PAGE_VARYING } from "./content-policy.ts";

/** What a server must know about the built pages. */
export interface ServedSite {
	/** Base path of the pages, such as `/wiki/`. */
	readonly base: string;
	/** Folder of the pages on the server. */
	readonly folder: string;
	readonly headers: readonly Header[];
}

const PAGE_LINES = `  Cache-Control: ${CACHING.pages}
  ${PAGE_VARYING.name}: ${PAGE_VARYING.value}`;

/**
 * Write `_headers` for Cloudflare Pages and Netlify. Both revalidate everything
 * by default; pages may be reused for a minute.
 *
 * @example
 * headersFile({ base: "/", folder: "", headers: [{ name: "A", value: "b" }] }) // "/*\n  A: b\n…"
 */
export function headersFile({ base, headers }: ServedSite): string {
	const lines = headers.map(({ name, value }) => `  ${name}: ${value}`);
	return `${base}*
${lines.join("\n")}
${base}assets/*
  Cache-Control: ${CACHING.assets}
${base}
${PAGE_LINES}
${base}*/
${PAGE_LINES}
${base}feed.xml
  Content-Type: application/atom+xml; charset=utf-8
`;
}

/**
 * Parse the headers that `headersFile` wrote for all addresses.
 *
 * @example
 * parseHeaders("/*\n  A: b: c\n") // [{ name: "A", value: "b: c" }]
 */
export function parseHeaders(file: string): readonly Header[] {
	const [, ...lines] = file.split("\n");
	const end = lines.findIndex((line) => !line.startsWith("  "));
	return lines.slice(0, end).map((line) => {
		const [, name = "", value = ""] = /^ +([^:]+): (.*)$/.exec(line) ?? [];
		return { name, value };
	});
}

/** Paths that are not served: hidden files, `_headers`, compressed variants. */
export const HIDDEN = String.raw`/\.(?!well-known/)|/_headers$|\.(?:gz|br)$|~$`;

/**
 * Tell whether servers must not send a file: a hidden one, `_headers`, a
 * compressed variant by its own name.
 *
 * @example
 * isHidden("/a/.git/config") // true
 * isHidden("/a.html.br") // true
 * isHidden("/.well-known/security.txt") // false
 */
export function isHidden(path: string): boolean {
	return new RegExp(HIDDEN).test(path);
}
