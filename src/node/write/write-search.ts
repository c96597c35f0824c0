import type { SourceFile } from "../../core/markdown/source-file.ts";
import { writeOutput } from "./output-folder.ts";
import { makeSearchIndex } from "./search-index.ts";

/** Write `search/names.json` and `search/text.json` into a served folder. */
export function writeSearch(files: readonly SourceFile[], site: string): void {
	const { names, text } = makeSearchIndex(files);
	writeOutput(site, "search/names.json", names);
	writeOutput(site, "search/text.json", text);
}
