import type { Entry } from "./directory.ts";
import type { Heading, Page } from "./page.ts";
import type { Place, SiteMap } from "./site-map.ts";

/**
 * Every place of the wiki with all its names: headings with their aliases,
 * entries of the directory also with their short names, prefixes and numbers.
 *
 * @example
 * buildSiteMap([parsePage("/", "# 首页 :id=home")], [])[0].places[0].id // "home"
 */
export function buildSiteMap(
	pages: readonly Page[],
	entries: readonly Entry[],
): SiteMap {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	return pages.map(({ path, title, headings }) => ({
		path,
		title,
		places: headings
			.filter(({ id }) => id !== "")
			.map((heading) =>
				toPlace(
					path,
					heading,
					path === "/phones" ? byId.get(heading.id) : undefined,
				),
			),
	}));
}

function toPlace(
	page: string,
	{ id, title, level, aliases }: Heading,
	entry: Entry | undefined,
): Place {
	return {
		page,
		id,
		title,
		level,
		aliases: entry ? [...aliases, ...entryAliases(entry)] : aliases,
		isInstitution: entry?.kind === "institution",
	};
}

function entryAliases(entry: Entry): readonly string[] {
	return [
		...entry.names,
		...(entry.printed ? [entry.printed] : []),
		...entry.prefixes.map(({ code }) => code),
		...entry.hotlines.map(({ phone }) => phone.digits),
	];
}
