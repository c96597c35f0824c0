/** Digests of what stands inside the pages, such as `sha256-…`. */
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
 * The Content-Security-Policy of every page: the site's own files, and the
 * inline bits that the build wrote. Only the policy called `wiki` may turn
 * text into HTML or into a worker's address.
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

/** What holds whatever stands inside the pages. */
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
 * The part of the policy that does not change with the pages, for servers
 * whose settings are not renewed with them: an old digest would take the
 * styles away. The pages' own `<meta>` says the rest.
 */
export const LASTING_POLICY = ["object-src 'none'", ...LASTING].join("; ");

/** What no page needs, and none of its frames could then ask for. */
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
 * Headers for every response; a `<meta>` in the pages says the first as well,
 * but for `frame-ancestors`, which only a header can.
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
 * What is searched for, and the place that is asked for: a page is the same.
 * Only for pages that are there: a redirect that is kept by this would answer
 * other addresses with a target that lacks their place.
 */
export const PAGE_VARYING: Header = {
	name: "No-Vary-Search",
	value: 'params=("q" "id")',
};

/** How long a file may be kept without asking. */
export const CACHING = {
	/** Named after their content: for ever. */
	assets: "public, max-age=31536000, immutable",
	/** A minute, so that a page that was fetched ahead is there at the tap. */
	pages: "max-age=60",
	/** The worker, what other programs read, and what is not there. */
	others: "no-cache",
	/** Pages, for a CDN: old by a minute at most, or by a day while the server is down (RFC 9213). */
	shared: "max-age=60, stale-if-error=86400",
} as const;

const ASSET = /^\/assets\//;
const PAGE = /\/(?:index\.html)?$/;

/**
 * The `Cache-Control` of a file that is there.
 *
 * @param path address in the served folder, with a slash before it
 * @example
 * cachingOf("/phones/") // "max-age=60"
 * cachingOf("/service-worker.js") // "no-cache"
 */
export function cachingOf(path: string): string {
	if (ASSET.test(path)) return CACHING.assets;
	return isPagePath(path) ? CACHING.pages : CACHING.others;
}

/** Whether a file is a page by its path. */
export function isPagePath(path: string): boolean {
	return PAGE.test(path);
}
