import type { SearchIndex } from "../core/search-index.ts";
import { unpackNames, unpackText } from "../core/unpack-search.ts";

/** Addresses of the two files of the search. */
export interface SearchFiles {
	readonly names: string;
	readonly text: string;
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
	const index = unpackNames(await fetchJson(files.names));
	show(index);
	show(unpackText(index, await fetchJson(files.text)));
}

/** Ask whether the file has changed: an edit must be found at once. */
async function fetchJson(url: string) {
	const response = await fetch(url, { cache: "no-cache" });
	if (!response.ok) throw new TypeError(`${url}: ${response.status}`);
	return response.json();
}
