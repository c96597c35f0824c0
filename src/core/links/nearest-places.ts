import { rankSimilar } from "../text/rank-similar.ts";
import { anchorVariants } from "./anchor-key.ts";
import type { LinkTarget } from "./parse-link.ts";
import { namesOf, placesOf } from "./place-names.ts";
import type { Place, SiteMap } from "./site-map.ts";

const MOST = 5;

/**
 * The places to offer instead of one that is missing, at most five, the most
 * similar to what was asked first: headings of the page, or of every page where
 * the link did not say which, or else the pages themselves.
 *
 * @example
 * nearestPlaces({ page: "/phones", anchors: ["瑞银"], isPageOpen: false }, siteMap)[0].id // "ruiyinxin"
 */
export function nearestPlaces(
	target: LinkTarget,
	siteMap: SiteMap,
): readonly Place[] {
	const asked = target.anchors.slice(0, 1).flatMap(anchorVariants);
	const keys = asked.map(({ text }) => text);
	const ranked = rankSimilar(keys, offered(target, siteMap), namesOf);
	const best = Math.max(...ranked.map(({ similarity }) => similarity));
	return ranked
		.filter(({ similarity }) => similarity >= best / 2)
		.slice(0, MOST)
		.map(({ item }) => item);
}

function offered(
	{ page, isPageOpen }: LinkTarget,
	siteMap: SiteMap,
): readonly Place[] {
	const ofPage = placesOf(page, siteMap);
	const ofSite = siteMap.flatMap(({ places }) => places);
	if (isPageOpen) return [...new Set([...ofPage, ...ofSite])];
	if (ofPage.length > 0) return ofPage;
	return siteMap.flatMap(({ places }) => places.slice(0, 1));
}
