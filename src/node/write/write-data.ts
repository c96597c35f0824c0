import { readFileSync } from "node:fs";
import type { Wiki } from "../../core/wiki.ts";
import { contentHash, writeOutput } from "./output-folder.ts";
import { makeSearchIndex } from "./search-index.ts";

/** Sources that define the format of the data files. */
const SHAPES = [
	...["directory/acquirers.ts", "directory/dated-line.ts"],
	...["directory/entry-field.ts", "directory/entry.ts", "directory/status.ts"],
	...["links/site-map.ts", "search/encoded-search.ts"],
].map((file) => `src/core/${file}`);

/**
 * Write the data that the scripts fetch. A file keeps its name when its content
 * changes, so that a corrected number does not change every script and page.
 * The folder is named after the format, so that no script reads one it does not
 * know.
 *
 * @param site folder of the built site
 * @returns name of the data's folder in it
 */
export function writeData(wiki: Wiki, site: string): string {
	const { names, text } = makeSearchIndex(wiki);
	const { directory, acquirers, siteMap } = wiki;
	const entries = directory.entries.map(({ fields: _, ...entry }) => entry);
	const shapes = SHAPES.map((file) => readFileSync(file, "utf8"));
	const folder = `data-${contentHash(shapes.join())}`;
	const contents = {
		"search-names": names,
		"search-text": text,
		directory: JSON.stringify({ entries, acquirers }),
		places: JSON.stringify(siteMap),
	};
	for (const [name, content] of Object.entries(contents)) {
		writeOutput(site, `${folder}/${name}.json`, content);
	}
	return folder;
}
