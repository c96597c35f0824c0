import { decodeNames, decodeText } from "../../core/search/decode-search.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { fetchWithRetry } from "../platform/fetch-with-retry.ts";

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
	const index = decodeNames(
		await fetchWithRetry(files.names, readJson, files.cache),
	);
	show(index);
	show(
		decodeText(index, await fetchWithRetry(files.text, readJson, files.cache)),
	);
}

function readJson(response: Response) {
	return response.json();
}
