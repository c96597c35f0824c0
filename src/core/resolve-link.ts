import { maskAsked } from "./asked-text.ts";
import { findPlace, type PlaceSearch } from "./find-place.ts";
import { locatePage } from "./link-path.ts";
import { decodeLinkText } from "./link-text.ts";
import { nearestPlaces } from "./nearest-places.ts";
import { findLinks, type LinkContext, parseLink } from "./parse-link.ts";
import type { Place, SiteMap } from "./site-map.ts";

/** What a link opens. */
export type Resolution =
	| {
			readonly kind: "found";
			readonly page: string;
			/** `undefined` for the top of the page. */
			readonly id: string | undefined;
	  }
	| {
			readonly kind: "missing";
			/** `undefined` where the page does not exist either. */
			readonly page: string | undefined;
			/** What was asked for, to be shown; never a merchant number. */
			readonly asked: string;
			/** At most five places to offer, the likeliest first. */
			readonly nearest: readonly Place[];
	  };

/** Where a link was pasted or clicked. */
export interface LinkOptions {
	/** Sub-path that the wiki is served under; `/` unless told. */
	readonly base?: string;
	/** Page on which a bare `#标题` was clicked; `/` unless told. */
	readonly currentPage?: string;
}

const HOME = "/";

/**
 * The place that a link means, whatever was done to the link on its way: a
 * whole address, a path, a fragment, or a sentence with one of them in it.
 * It answers for any text, and guesses nothing.
 *
 * @example
 * resolveLink("https://wiki.example.com/#/phones?id=_4拉卡拉支付股份有限公司，", siteMap)
 * // { kind: "found", page: "/phones", id: "lakala" }
 */
export function resolveLink(
	link: string,
	siteMap: SiteMap,
	{ base = "/", currentPage = "/" }: LinkOptions = {},
): Resolution {
	const paths = new Map(siteMap.map(({ path }) => [path.toLowerCase(), path]));
	const context = { paths, base, currentPage };
	const [first, ...others] = findLinks(decodeLinkText(link));
	const resolution = resolveOne(first, context, siteMap);
	if (resolution.kind === "found") return resolution;
	return (
		others
			.map((other) => resolveOne(other, context, siteMap))
			.find(({ kind }) => kind === "found") ?? resolution
	);
}

function resolveOne(
	link: string,
	context: LinkContext,
	siteMap: SiteMap,
): Resolution {
	const { page, anchors, isPageNamed } = parseLink(link, context);
	const [asked] = anchors;
	if (page !== undefined && asked === undefined) return top(page);
	const search: PlaceSearch = {
		ofPage: siteMap.find(({ path }) => path === page)?.places ?? [],
		ofSite: siteMap.flatMap(({ places }) => places),
		isPageOpen: page === HOME || (page !== undefined && !isPageNamed),
	};
	for (const anchor of anchors) {
		const place = findPlace(anchor, search);
		if (place) return { kind: "found", page: place.page, id: place.id };
		const named = locatePage(anchor, context).page;
		if (named !== undefined && named !== HOME) return top(named);
	}
	const nearest = nearestPlaces(asked ?? "", offered(search, siteMap));
	return { kind: "missing", page, asked: maskAsked(asked ?? ""), nearest };
}

function top(page: string): Resolution {
	return { kind: "found", page, id: undefined };
}

/** Headings of the page, or of all where it could be any; else the pages. */
function offered(
	{ ofPage, ofSite, isPageOpen }: PlaceSearch,
	siteMap: SiteMap,
): readonly Place[] {
	if (isPageOpen) return [...new Set([...ofPage, ...ofSite])];
	if (ofPage.length > 0) return ofPage;
	return siteMap.flatMap(({ places }) => places.slice(0, 1));
}
