import { decodeNames, decodeText } from "../../core/search/decode-search.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { fetchJson } from "../platform/fetch-with-retry.ts";

/** Addresses of the two files of the search. */
export interface SearchFiles {
	readonly names: string;
	readonly text: string;
	/** `no-cache` if a file keeps its name when it changes. */
	readonly cache: RequestCache;
}

/**
 * Load the search, and call `show` after each of its two files. The text is
 * requested after the names, which it would delay on a slow line.
 *
 * @throws TypeError if a file cannot be read
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
