import { anchorKey } from "../../../src/core/links/anchor-key.ts";
import { resolveLink } from "../../../src/core/links/resolve-link.ts";
import type { Place, SiteMap } from "../../../src/core/links/site-map.ts";

/** The page for addresses that are none; no link leads there. */
const NOT_FOUND = "/_404#";

/**
 * Links that do not land: the canonical ones of each place, those by a name
 * that is only one place's on its page, and those of each anchor ever published.
 */
export function placeFlaws(
	siteMap: SiteMap,
	ledger: string,
): readonly string[] {
	const land = (link: string, place: string) =>
		landing(link, siteMap) === place;
	const places = siteMap.flatMap(({ places }) => [
		...places.flatMap(canonicalLinks),
		...ownNames(places),
	]);
	const published = ledger
		.split(/\r?\n/)
		.filter((line) => line !== "" && !line.startsWith(NOT_FOUND));
	return [
		...places
			.filter(([link, place]) => !land(link, place))
			.map(([link, place]) => `${link} does not open ${place}`),
		...published
			.filter((anchor) => landing(anchor, siteMap) === undefined)
			.map((anchor) => `${anchor} was published and opens nothing`),
	];
}

/** The place that a link opens, such as `/phones#lakala`. */
export function landing(link: string, siteMap: SiteMap): string | undefined {
	const resolution = resolveLink(link, siteMap);
	if (resolution.kind === "missing" || !resolution.id) return undefined;
	return `${resolution.page}#${resolution.id}`;
}

type LinkTo = readonly [link: string, place: string];

function canonicalLinks({ page, id }: Place): readonly LinkTo[] {
	const place = `${page}#${id}`;
	return [
		[`#${page}?id=${id}`, place],
		[`${page}/#${id}`, place],
	];
}

/** Titles, aliases and numbers, as links by name; a name of two places is nobody's. */
function ownNames(places: readonly Place[]): readonly LinkTo[] {
	const owners = new Map<string, Set<string>>();
	for (const { id, title, aliases } of places) {
		for (const key of [id, title, ...aliases].map(keyOf)) {
			owners.set(key, (owners.get(key) ?? new Set()).add(id));
		}
	}
	const isOwn = (name: string) =>
		keyOf(name) !== "" && owners.get(keyOf(name))?.size === 1;
	return places.flatMap(({ page, id, title, aliases }) =>
		[title, ...aliases]
			.filter(isOwn)
			.map(
				(name): LinkTo => [
					`#${page}?id=${encodeURIComponent(name)}`,
					`${page}#${id}`,
				],
			),
	);
}

function keyOf(name: string): string {
	return anchorKey(name).text;
}
