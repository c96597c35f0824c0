import { readFileSync } from "node:fs";
import type { Wiki } from "../../core/wiki.ts";
import { contentHash, writeOutput } from "./output-folder.ts";
import { makeSearchIndex } from "./search-index.ts";

/** Sources that say what the files of data look like. */
const SHAPES = [
	...["directory/acquirers.ts", "directory/dated-line.ts"],
	...["directory/entry-field.ts", "directory/entry.ts", "directory/status.ts"],
	...["links/site-map.ts", "search/encoded-search.ts"],
].map((file) => `src/core/${file}`);

/**
 * Write what the scripts fetch. The files keep their names when their content
 * changes, so that a corrected number renews these, and not every script and
 * page. Their folder is named after what they look like, so that no script
 * reads what it does not know.
 *
 * @param site the folder of the built site
 * @returns the folder of the data, below it
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
