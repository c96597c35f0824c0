import { parseAcquirers } from "../../../src/core/directory/acquirers.ts";
import {
	type Entry,
	parseDirectory,
} from "../../../src/core/directory/directory.ts";
import type { Sources } from "../../../src/core/directory/identify-prefix.ts";
import { buildSiteMap } from "../../../src/core/links/build-site-map.ts";
import type { SiteMap } from "../../../src/core/links/site-map.ts";
import {
	type Page,
	pagePath,
	parsePage,
} from "../../../src/core/markdown/page.ts";
import type { SourceFile } from "../../../src/core/markdown/source-file.ts";

/** What pages say, as the hosts read it. */
export interface Wiki extends Sources {
	readonly entries: readonly Entry[];
	/** The Markdown of the directory. */
	readonly directory: string;
	readonly pages: readonly Page[];
	readonly siteMap: SiteMap;
}

/** The wiki that is made of some pages. */
export function wikiOf(files: readonly SourceFile[]): Wiki {
	const directory = textOf(files, "phones.md");
	const pages = files
		.filter(({ name }) => name !== "_sidebar.md")
		.map(({ name, markdown }) => parsePage(pagePath(name), markdown));
	const { entries } = parseDirectory(directory);
	const acquirers = parseAcquirers(textOf(files, "acquirers.md"));
	const siteMap = buildSiteMap(pages, { entries, acquirers });
	return { directory, entries, acquirers, pages, siteMap };
}

function textOf(files: readonly SourceFile[], name: string): string {
	return files.find((file) => file.name === name)?.markdown ?? "";
}
