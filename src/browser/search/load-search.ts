import { decodeNames, decodeText } from "../../core/search/decode-search.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { fetchJson } from "../platform/fetch-with-retry.ts";

/** Addresses of the two files of the search. */
export interface SearchFiles {
	readonly names: string;
	readonly text: string;
	/** `no-cache` where a file keeps its name when it changes. */
	readonly cache: RequestCache;
}

/**
 * Load the search, names first: each time that more can be found, `show` is
 * called. The text waits for the names, which a slow line would else carry later.
 *
 * @throws TypeError where a file cannot be read
 */
export async function loadSearch(
	files: SearchFiles,
	show: (index: SearchIndex) => void,
): Promise<void> {
	const { names, text, cache } = files;
	const index = decodeNames(await fetchJson(names, cache));
	show(index);
	show(decodeText(index, await fetchJson(text, cache)));
}
