import type { Wiki } from "../../core/wiki.ts";
import { writeOutput } from "./output-folder.ts";
import { makeSearchIndex } from "./search-index.ts";

/** Write `search/names.json` and `search/text.json` into a served folder. */
export function writeSearch(wiki: Wiki, site: string): void {
	const { names, text } = makeSearchIndex(wiki);
	writeOutput(site, "search/names.json", names);
	writeOutput(site, "search/text.json", text);
}
