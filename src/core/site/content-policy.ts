/** Digests of inline scripts and styles, such as `sha256-…`. */
export interface InlineDigests {
	readonly scripts: readonly string[];
	readonly styles: readonly string[];
}

/** A response header. */
export interface Header {
	readonly name: string;
	readonly value: string;
}

/**
 * Write the Content-Security-Policy of a page: it allows the site's own files
 * and the build's inline scripts and styles. Only the trusted types policy
 * `wiki` may create HTML or script URLs.
 *
 * @example
 * contentPolicy({ scripts: ["sha256-a"], styles: [] }) // "default-src 'none'; script-src 'self' 'sha256-a'; …"
 */
export function contentPolicy({ scripts, styles }: InlineDigests): string {
	const allow = (digests: readonly string[]) =>
		["'self'", ...digests.map((digest) => `'${digest}'`)].join(" ");
	return [
		"default-src 'none'",
		`script-src ${allow(scripts)}`,
		`style-src ${allow(styles)}`,
		...LASTING,
	].join("; ");
}

/** Directives that do not depend on the pages' inline content. */
const LASTING = [
	"img-src 'self' data:",
	"connect-src 'self'",
	"frame-src 'self'",
	"manifest-src 'self'",
	"worker-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types wiki",
];

/**
 * The part of the policy that does not depend on the pages, for servers whose
 * configuration is not updated with them: an outdated digest would block the
 * styles. The pages' `<meta>` has the full policy.
 */
export const LASTING_POLICY = ["object-src 'none'", ...LASTING].join("; ");

/** Features that no page needs, denied to it and its frames. */
const REFUSED = [
	"accelerometer",
	"browsing-topics",
	"camera",
	"display-capture",
	"geolocation",
	"gyroscope",
	"magnetometer",
	"microphone",
	"midi",
	"payment",
	"usb",
];

/**
 * List the headers of every response. The pages' `<meta>` repeats the policy,
 * except `frame-ancestors`, which works only in a header.
 */
export function securityHeaders(policy: string): readonly Header[] {
	return [
		{
			name: "Content-Security-Policy",
			value: `${policy}; frame-ancestors 'self'`,
		},
		{ name: "Referrer-Policy", value: "no-referrer" },
		{
			name: "Permissions-Policy",
			value: REFUSED.map((feature) => `${feature}=()`).join(", "),
		},
		{ name: "X-Content-Type-Options", value: "nosniff" },
		{ name: "Cross-Origin-Opener-Policy", value: "same-origin" },
	];
}

/**
 * Query parameters that do not change a page: its search and place. Only for
 * existing pages: a cached redirect with this header would answer other
 * addresses with a target that lacks their place.
 */
export const PAGE_VARYING: Header = {
	name: "No-Vary-Search",
	value: 'params=("q" "id")',
};

/** `Cache-Control` values by type of file. */
export const CACHING = {
	/** Named by content hash: forever. */
	assets: "public, max-age=31536000, immutable",
	/** A minute, so that a prefetched page is still fresh when it is opened. */
	pages: "max-age=60",
	/** The service worker, data files and error pages. */
	others: "no-cache",
	/** All but assets, in a CDN: at most a minute old, or a day while the server is down (RFC 9213). */
	shared: "max-age=60, stale-if-error=86400",
} as const;

const ASSET = /^\/assets\//;
const PAGE = /\/(?:index\.html)?$/;

/**
 * Choose the `Cache-Control` of an existing file.
 *
 * @param path address in the served folder, with a leading slash
 * @example
 * cachingOf("/phones/") // "max-age=60"
 * cachingOf("/service-worker.js") // "no-cache"
 */
export function cachingOf(path: string): string {
	if (ASSET.test(path)) return CACHING.assets;
	return isPagePath(path) ? CACHING.pages : CACHING.others;
}

/** Tell whether a path is a page's. */
export function isPagePath(path: string): boolean {
	return PAGE.test(path);
}
