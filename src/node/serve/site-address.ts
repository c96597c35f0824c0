/** Where the pages will be served. */
export interface SiteAddress {
	/** Path, such as `/` or `/wiki/`. */
	readonly base: string;
	/** Absolute URL with that path; `undefined` if not given. */
	readonly url: string | undefined;
}

const BASE = /^\/(?:[\w.~-]+\/)*$/;

/**
 * Read the address from `SITE_URL` (absolute) or `BASE` (its path).
 *
 * @throws in Chinese, if one is no address, or the two disagree
 * @example
 * readSiteAddress({ SITE_URL: "https://a.example/wiki" }) // { base: "/wiki/", url: "https://a.example/wiki/" }
 */
export function readSiteAddress({
	SITE_URL,
	BASE: path,
}: Readonly<Record<string, string | undefined>>): SiteAddress {
	const url = SITE_URL ? readUrl(SITE_URL) : undefined;
	const base = path || url?.pathname || "/";
	if (!BASE.test(base)) {
		throw new Error(
			`BASE 应以“/”开头和结尾，只含字母、数字和 . _ ~ -，例如 /wiki/；现在是“${base}”。`,
		);
	}
	if (url && url.pathname !== base) {
		throw new Error(
			`SITE_URL 的路径是“${url.pathname}”，BASE 是“${base}”，两个不一样。只给 SITE_URL 就够了。`,
		);
	}
	return { base, url: url?.href };
}

function readUrl(text: string): URL {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
		throw new Error(
			`SITE_URL 应是完整的网址，例如 https://example.org/wiki/；现在是“${text}”。`,
		);
	}
	if (!url.pathname.endsWith("/")) url.pathname += "/";
	return url;
}
