import type { SourceFile } from "../src/core/markdown/source-file.ts";
import { readWiki } from "../src/core/wiki.ts";
import { makeSearchIndex } from "../src/node/write/search-index.ts";
import { writeFiles } from "./write-files.ts";

/** Write the wiki's search index into a site; gives the milliseconds it took to make. */
export function writeWikiSearch(
	folder: string,
	files: readonly SourceFile[],
): number {
	const wiki = readWiki(files);
	const from = performance.now();
	const { names, text } = makeSearchIndex(wiki);
	const milliseconds = performance.now() - from;
	writeFiles(folder, [
		{ name: "search/names.json", markdown: names },
		{ name: "search/text.json", markdown: text },
	]);
	return milliseconds;
}
