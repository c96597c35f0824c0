import { formatHashRoute } from "../../core/links/hash-route.ts";
import {
	type Missing,
	type Resolution,
	resolveLink,
} from "../../core/links/resolve-link.ts";
import type { SiteMap } from "../../core/links/site-map.ts";
import { readQuery } from "../../core/search/search-query.ts";
import { withQuery } from "../../core/search/with-query.ts";

const NOT_FOUND = "/_404";

/**
 * Replace the address, whatever was pasted into it, by the canonical one of
 * docsify, before docsify reads it. A search that the address asks for stays.
 *
 * @returns what was asked for and not found, for the page to say
 */
export function normalizeAddress(
	siteMap: SiteMap,
	currentPage: string,
): Missing | undefined {
	if (location.hash === formatHashRoute(NOT_FOUND)) return undefined;
	const resolution = resolveLink(location.href, siteMap, { currentPage });
	const route = routeOf(resolution);
	const address = `/${withQuery(route, readQuery(location.href))}`;
	if (address !== location.pathname + location.search + location.hash) {
		history.replaceState(history.state, "", address);
	}
	return resolution.kind === "missing" ? resolution : undefined;
}

/**
 * What docsify may know of the address, at any time: the canonical route,
 * without the search that the address asks for. It puts it into selectors.
 *
 * @returns what stands behind the `#`, such as `/phones?id=lakala`
 */
export function canonicalPath(siteMap: SiteMap, currentPage: string): string {
	if (location.hash === formatHashRoute(NOT_FOUND)) return NOT_FOUND;
	const { href } = location;
	const route = routeOf(resolveLink(href, siteMap, { currentPage }));
	return encodeURI(route.slice(1));
}

function routeOf(resolution: Resolution): string {
	return resolution.kind === "found"
		? formatHashRoute(resolution.page, resolution.id)
		: formatHashRoute(resolution.page ?? NOT_FOUND);
}
