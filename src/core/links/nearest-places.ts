import { rankSimilar } from "../text/rank-similar.ts";
import { anchorVariants } from "./anchor-key.ts";
import type { LinkTarget } from "./parse-link.ts";
import { namesOf, placesOf } from "./place-names.ts";
import type { Place, SiteMap } from "./site-map.ts";

const MOST = 5;
/** Minimum similarity that is not chance. */
const LIKELY = 0.3;

/**
 * Offer at most five places instead of a missing one, the most similar first:
 * headings of the linked page, of all pages if the link named none, or else the
 * pages. If nothing is similar, offer the sections instead, with `isLikely` false.
 *
 * @example
 * nearestPlaces({ page: "/phones", anchors: ["瑞银"], isPageOpen: false }, siteMap).nearest[0].id // "ruiyinxin"
 */
export function nearestPlaces(
	target: LinkTarget,
	siteMap: SiteMap,
): { readonly nearest: readonly Place[]; readonly isLikely: boolean } {
	const asked = target.anchors.slice(0, 1).flatMap(anchorVariants);
	const keys = asked.map(({ text }) => text);
	const all = offered(target, siteMap);
	const ranked = rankSimilar(keys, all, namesOf);
	const best = ranked[0]?.similarity ?? 0;
	const isLikely = best >= LIKELY;
	const nearest = isLikely
		? ranked
				.filter(({ similarity }) => similarity >= best / 2)
				.map(({ item }) => item)
		: sectionsOf(all);
	return { nearest: nearest.slice(0, MOST), isLikely };
}

/** List the sections of a page, or all its places if it has no sections. */
function sectionsOf(places: readonly Place[]): readonly Place[] {
	const sections = places.filter(({ level }) => level === 2);
	return sections.length > 0 ? sections : places;
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
