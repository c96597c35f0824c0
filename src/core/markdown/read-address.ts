import type { PageHost } from "./page-host.ts";

/** The target of a page's link on its host. */
export interface Address {
	readonly href: string;
	/** Whether it opens in another tab: another site, or a file to download. */
	readonly isAside: boolean;
}

const SCHEME = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;
const WEB = /^https?:/i;
/** The start of an id in docsify's forms: `/phones.md#lakala`, `phones?id=lakala`, `#lakala`. */
const PLACE = /^(?:\?id=|[?#])/;
const PAGE_FILE = /(?:^|\/)README(?:\.md)?$|\.md$/;
const FILE = /\.[a-z\d]+$/i;

/**
 * Resolve the address of a link as docsify does: a page of the wiki, a file
 * beside the pages, or another site.
 *
 * @example
 * readAddress("/phones.md#lakala", host).href // host.href("/phones", "lakala")
 */
export function readAddress(address: string, host: PageHost): Address {
	if (SCHEME.test(address))
		return { href: address, isAside: WEB.test(address) };
	const cut = address.search(/[?#]|$/);
	const file = address.slice(0, cut);
	const id = address.slice(cut).replace(PLACE, "");
	if (FILE.test(file) && !PAGE_FILE.test(file)) {
		return { href: host.fileHref(rooted(file)), isAside: true };
	}
	const page =
		file === "" ? host.path : rooted(decode(file).replace(PAGE_FILE, ""));
	return { href: host.href(page, decode(id) || undefined), isAside: false };
}

/**
 * Make a file's address absolute from the root of `docs/`, as docsify does.
 *
 * @example
 * rooted("a.png") // "/a.png"
 */
export function rooted(file: string): string {
	return file.startsWith("/") ? file : `/${file}`;
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
