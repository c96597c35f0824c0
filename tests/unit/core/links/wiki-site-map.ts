import { readdirSync, readFileSync } from "node:fs";
import { parseAcquirers } from "../../../../src/core/directory/acquirers.ts";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import { buildSiteMap } from "../../../../src/core/links/build-site-map.ts";
import type { Place, SiteMap } from "../../../../src/core/links/site-map.ts";
import { pagePath, parsePage } from "../../../../src/core/markdown/page.ts";

const DOCS = new URL("../../../fixtures/wiki/", import.meta.url);

/** The site map of the small wiki under tests/fixtures. */
export function readWikiSiteMap(): SiteMap {
	const pages = readdirSync(DOCS, { recursive: true, encoding: "utf8" })
		.map((file) => file.replaceAll("\\", "/"))
		.filter((file) => file.endsWith(".md") && !file.startsWith("_"))
		.map((file) => parsePage(pagePath(file), read(file)));
	const { entries } = parseDirectory(read("phones.md"));
	const acquirers = parseAcquirers(read("acquirers.md"));
	return buildSiteMap(pages, { entries, acquirers });
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

function read(file: string): string {
	return readFileSync(new URL(file, DOCS), "utf8");
}
