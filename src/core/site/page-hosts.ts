import { pasteFormHtml } from "../adding/paste-form.ts";
import { formatHashRoute } from "../links/hash-route.ts";
import { formatStaticRoute } from "../links/static-route.ts";
import { lookupFormHtml } from "../lookup/lookup-form.ts";
import type { PageHost } from "../markdown/page-host.ts";

/** Forms of the wiki's own elements, visible before their scripts run. */
const FORMS = {
	"merchant-lookup": lookupFormHtml,
	"my-merchants": pasteFormHtml,
};

/**
 * Create the host of a page in docsify: hash routes, and Markdown in `/docs/`.
 *
 * @example
 * docsifyHost("/phones").href("/phones", "lakala") // "#/phones?id=lakala"
 */
export function docsifyHost(path: string): PageHost {
	return {
		path,
		href: formatHashRoute,
		fileHref: (file) => file,
		imageHref: (file) => `/docs${file}`,
		hasEntryPages: false,
		forms: FORMS,
	};
}

/**
 * Create the host of a static page, with addresses that work under any base path.
 *
 * @param base path of the served folder, for a page shown at any address
 * @example
 * staticHost("/phones").href("/", "lookup") // "../#lookup"
 */
export function staticHost(path: string, base?: string): PageHost {
	const root = base ?? formatStaticRoute(path, "/");
	const fileHref = (file: string) => root + file.slice(1);
	return {
		path,
		href: (page, id) =>
			base === undefined || page === path
				? formatStaticRoute(path, page, id)
				: base + formatStaticRoute("/", page, id).replace(/^\.\//, ""),
		fileHref,
		imageHref: fileHref,
		hasEntryPages: true,
		forms: FORMS,
	};
}
