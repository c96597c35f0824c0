import { anchorVariants } from "./anchor-key.ts";
import type { LinkTarget } from "./parse-link.ts";
import { namesOf, placesOf } from "./place-names.ts";
import type { Place, SiteMap } from "./site-map.ts";

const MOST = 5;
const ONLY_DIGITS = /^\d+$/;

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

/**
 * Above 1 where one contains the other, else the share of common pairs. A
 * number is like its own beginning, never like a piece from its middle.
 */
function likeness(key: string, name: string): number {
	const isNumber = ONLY_DIGITS.test(key);
	const isPart = isNumber
		? key.startsWith(name) || name.startsWith(key)
		: key.includes(name) || name.includes(key);
	const lengths = [key.length, name.length];
	if (isPart) return 1 + Math.min(...lengths) / Math.max(...lengths);
	if (isNumber) return 0;
	const pairs = pairsOf(name);
	const common = [...pairsOf(key)].filter((pair) => pairs.has(pair)).length;
	return (2 * common) / (key.length + name.length);
}

/** Every two characters that stand side by side. */
function pairsOf(text: string): ReadonlySet<string> {
	const pairs = Array.from(text, (_, index) => text.slice(index, index + 2));
	return new Set(pairs.filter((pair) => pair.length === 2));
}
