import { pasteFormHtml } from "../adding/paste-form.ts";
import { formatHashRoute } from "../links/hash-route.ts";
import { formatStaticRoute } from "../links/static-route.ts";
import { lookupFormHtml } from "../lookup/lookup-form.ts";
import type { PageHost } from "../markdown/page-host.ts";

/** The wiki's own elements read, and are seen, before their scripts run. */
const FORMS = {
	"merchant-lookup": lookupFormHtml,
	"my-merchants": pasteFormHtml,
};

/**
 * A page as docsify shows it: hash routes, and the Markdown under `/docs/`.
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
 * A page as a file, with addresses that hold under any sub-path.
 *
 * @param base path of the served folder, where the page is shown at any address
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
