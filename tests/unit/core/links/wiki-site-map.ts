import type { Place, SiteMap } from "../../../../src/core/links/site-map.ts";
import { readFixtureWiki } from "../../fixture-wiki.ts";

/** The site map of the small wiki under tests/fixtures. */
export function readWikiSiteMap(): SiteMap {
	return readFixtureWiki().siteMap;
}

/** A place with what a test needs of it. */
export function place(known: Partial<Place> & { readonly id: string }): Place {
	return {
		page: "/phones",
		title: known.id,
		level: 3,
		aliases: [],
		isInstitution: false,
		...known,
	};
}
