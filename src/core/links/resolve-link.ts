import { maskAsked } from "./asked-text.ts";
import { findLinks } from "./find-links.ts";
import { findPlace } from "./find-place.ts";
import { locatePage } from "./link-path.ts";
import { decodeLinkText } from "./link-text.ts";
import { nearestPlaces } from "./nearest-places.ts";
import { type LinkContext, type LinkTarget, parseLink } from "./parse-link.ts";
import { indexNames, placesOf } from "./place-names.ts";
import type { Place, SiteMap } from "./site-map.ts";

/** The result of resolving a link. */
export type Resolution =
	| {
			readonly kind: "found";
			readonly page: string;
			/** `undefined` for the top of the page. */
			readonly id: string | undefined;
	  }
	| {
			readonly kind: "missing";
			/** `undefined` if the page does not exist either. */
			readonly page: string | undefined;
			/** The query to show; never a merchant number. */
			readonly asked: string;
			/** At most five places to offer, likeliest first. */
			readonly nearest: readonly Place[];
			/** Whether `nearest` is similar to the query. */
			readonly isLikely: boolean;
	  };

/** A place that does not exist. */
export type Missing = Extract<Resolution, { kind: "missing" }>;

/**
 * Resolve a link, however it was changed: a URL, a path, a fragment, or a
 * sentence containing one. Every text has a result; an ambiguous one is
 * `missing`.
 *
 * @example
 * resolveLink("https://wiki.example.com/#/phones?id=_4拉卡拉支付股份有限公司，", siteMap)
 * // { kind: "found", page: "/phones", id: "lakala" }
 */
export function resolveLink(
	link: string,
	siteMap: SiteMap,
	{ base = "/", currentPage = "/" }: Partial<Omit<LinkContext, "paths">> = {},
): Resolution {
	const paths = new Map(siteMap.map(({ path }) => [path.toLowerCase(), path]));
	const context = { paths, base, currentPage };
	return findLinks(decodeLinkText(link))
		.map((found) => resolveOne(found, context, siteMap))
		.reduce((best, next) => (worth(next) > worth(best) ? next : best));
}

/** Rank the links of one text: the most specific wins. */
function worth(resolution: Resolution): number {
	if (resolution.kind === "missing") return 0;
	return resolution.id === undefined ? 1 : 2;
}

function resolveOne(
	link: string,
	context: LinkContext,
	siteMap: SiteMap,
): Resolution {
	const target = parseLink(link, context);
	const { page, anchors } = target;
	if (page !== undefined && anchors.length === 0) return topOf(page);
	const found = findAnchor(target, context, siteMap);
	if (found) return found;
	const asked = maskAsked(anchors[0] ?? "");
	return { kind: "missing", page, asked, ...nearestPlaces(target, siteMap) };
}

function findAnchor(
	{ page, anchors, isPageOpen }: LinkTarget,
	context: LinkContext,
	siteMap: SiteMap,
): Resolution | undefined {
	const onPage = indexNames(placesOf(page, siteMap));
	const onSite = indexNames(siteMap.flatMap(({ places }) => places));
	for (const anchor of anchors) {
		const place = findPlace(anchor, { onPage, onSite, isPageOpen });
		if (place) return { kind: "found", page: place.page, id: place.id };
		const named = locatePage(anchor, context).page;
		if (named !== undefined && named !== "/") return topOf(named);
	}
	return undefined;
}

function topOf(page: string): Resolution {
	return { kind: "found", page, id: undefined };
}
