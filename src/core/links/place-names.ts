import { nameKey, withoutEnumerator } from "./anchor-key.ts";
import type { Place, SiteMap } from "./site-map.ts";

/** The places that have each name; a name is a `nameKey`. */
export type Names = ReadonlyMap<string, readonly Place[]>;

/** A rank among places of the same name; the lowest wins. */
export type Rank = (place: Place, name: string) => number;

/**
 * List the places of a page; empty if there is no such page.
 *
 * @example
 * placesOf("/phones", siteMap)[0].id // "phones"
 */
export function placesOf(
	page: string | undefined,
	siteMap: SiteMap,
): readonly Place[] {
	return siteMap.find(({ path }) => path === page)?.places ?? [];
}

/**
 * Index places by their names, each with and without its leading number.
 *
 * @example
 * indexNames([lakala]).get("拉卡拉支付股份有限公司") // [lakala]
 */
export function indexNames(places: readonly Place[]): Names {
	const index = new Map<string, Place[]>();
	for (const place of places) {
		for (const name of namesOf(place)) {
			const owners = index.get(name);
			if (owners) owners.push(place);
			else index.set(name, [place]);
		}
	}
	return index;
}

/**
 * List the distinct names of a place.
 *
 * @example
 * namesOf({ id: "order", title: "二、注销顺序", aliases: [], … }) // Set { "order", "二注销顺序", "注销顺序" }
 */
export function namesOf({ id, title, aliases }: Place): ReadonlySet<string> {
	const names = [id, title, ...aliases];
	const spellings = new Set([...names, ...names.map(withoutEnumerator)]);
	return new Set([...spellings].map(nameKey).filter((name) => name !== ""));
}

/**
 * Pick the place that ranks best among those of a name; `undefined` if two are
 * equal.
 *
 * @example
 * pickPlace("恒信通", names, rankOnSite) // the institution, not the product
 */
export function pickPlace(
	name: string,
	names: Names,
	rank: Rank,
): Place | undefined {
	const ranked = (names.get(name) ?? [])
		.map((place) => ({ place, order: rank(place, name) }))
		.sort((one, other) => one.order - other.order);
	const [best, next] = ranked;
	return best?.order === next?.order ? undefined : best?.place;
}

/**
 * Rank places of one page: titles before other names, then institutions.
 *
 * @example
 * rankOnPage(lakala, "拉卡拉") // 2
 */
export function rankOnPage(place: Place, name: string): number {
	const isTitle = nameKey(place.title) === name;
	return (isTitle ? 0 : 2) + (place.isInstitution ? 0 : 1);
}

/**
 * Rank places of all pages: institutions, then pages, then other headings.
 *
 * @example
 * rankOnSite(lakala) // 0
 */
export function rankOnSite({ isInstitution, level }: Place): number {
	if (isInstitution) return 0;
	return level === 1 ? 1 : 2;
}
