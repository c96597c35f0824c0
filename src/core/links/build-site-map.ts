import type { Entry } from "../directory/entry.ts";
import type { Sources } from "../directory/identify-prefix.ts";
import type { Heading, Page } from "../markdown/page.ts";
import type { Place, SiteMap } from "./site-map.ts";

/**
 * Map every place of the wiki with its names: headings with their aliases,
 * directory entries also with short names, prefixes and numbers, and the page
 * of other acquirers with their prefixes.
 *
 * @example
 * buildSiteMap([parsePage("/", "# 首页 :id=home")], { entries: [], acquirers: [] })[0].places[0].id // "home"
 */
export function buildSiteMap(
	pages: readonly Page[],
	{ entries, acquirers }: Sources,
): SiteMap {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const codes = acquirers.map(({ code }) => code);
	return pages.map(({ path, title, headings }) => {
		const toPlace = ({ id, title, level, aliases }: Heading): Place => {
			const entry = path === "/phones" ? byId.get(id) : undefined;
			const isOfAcquirers = path === "/acquirers" && level === 1;
			const more = isOfAcquirers ? codes : namesOf(entry);
			return {
				...{ page: path, id, title, level, aliases: [...aliases, ...more] },
				isInstitution: entry?.kind === "institution",
			};
		};
		const named = headings.filter(({ id }) => id !== "");
		return { path, title, places: named.map(toPlace) };
	});
}

function namesOf(entry: Entry | undefined): readonly string[] {
	if (!entry) return [];
	return [
		...entry.names,
		...(entry.printed ? [entry.printed] : []),
		...entry.prefixes.map(({ code }) => code),
		...entry.hotlines.map(({ phone }) => phone.digits),
	];
}
