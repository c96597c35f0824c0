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
 * Replace the address, whatever was pasted, by docsify's canonical one before
 * docsify reads it. A search in the address is kept.
 *
 * @returns the place that was not found, for a notice
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
 * Return the canonical route of the address without its search, because docsify
 * puts the route into selectors.
 *
 * @returns the part after the `#`, such as `/phones?id=lakala`
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
