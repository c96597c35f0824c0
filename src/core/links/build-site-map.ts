import type { Entry } from "../directory/entry.ts";
import type { Sources } from "../directory/identify-prefix.ts";
import type { Heading, Page } from "../markdown/page.ts";
import type { Place, SiteMap } from "./site-map.ts";

/**
 * Every place of the wiki with all its names: headings with their aliases,
 * entries of the directory also with their short names, prefixes and numbers.
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
	return pages.map(({ path, title, headings }) => ({
		path,
		title,
		places: headings
			.map(withCodes(path, codes))
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

/** The page of other acquirers is where their prefixes lead. */
function withCodes(path: string, codes: readonly string[]) {
	return (heading: Heading): Heading =>
		path === "/acquirers" && heading.level === 1
			? { ...heading, aliases: [...heading.aliases, ...codes] }
			: heading;
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
