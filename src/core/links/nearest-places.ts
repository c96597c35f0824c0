import { likeness } from "../text/likeness.ts";
import { anchorVariants } from "./anchor-key.ts";
import type { LinkTarget } from "./parse-link.ts";
import { namesOf, placesOf } from "./place-names.ts";
import type { Place, SiteMap } from "./site-map.ts";

const MOST = 5;

/**
 * The places to offer instead of one that is missing, at most five, those
 * first whose names are most like what was asked: headings of the page, or of
 * all where it could be any, or else the pages.
 *
 * @example
 * nearestPlaces({ page: "/phones", anchors: ["瑞银"], isPageOpen: false }, siteMap)[0].id // "ruiyinxin"
 */
export function nearestPlaces(
	target: LinkTarget,
	siteMap: SiteMap,
): readonly Place[] {
	const asked = target.anchors.slice(0, 1).flatMap(anchorVariants);
	const keys = asked.map(({ text }) => text).filter((text) => text !== "");
	const ranked = offered(target, siteMap)
		.map((place) => ({ place, likeness: likenessOf(place, keys) }))
		.sort((one, other) => other.likeness - one.likeness);
	const best = ranked.slice(0, 1).map(({ likeness }) => likeness);
	return ranked
		.filter(({ likeness }) => likeness >= Math.max(...best) / 2)
		.slice(0, MOST)
		.map(({ place }) => place);
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

function likenessOf(place: Place, keys: readonly string[]): number {
	const names = [...namesOf(place)];
	return Math.max(
		0,
		...keys.flatMap((key) => names.map((name) => likeness(key, name))),
	);
}
