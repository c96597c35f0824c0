/**
 * Fetch a file; if that fails, fetch it again bypassing the HTTP cache, which
 * would keep a truncated copy for a year.
 *
 * @param read reads the response, and throws if it is not what was expected
 * @throws TypeError, or what `read` throws, if the second attempt fails too
 */
export async function fetchWithRetry<Content>(
	url: string,
	read: (response: Response) => Promise<Content>,
	cache: RequestCache = "default",
): Promise<Content> {
	const fetchWhole = async (cache: RequestCache) => {
		const response = await fetch(url, { cache });
		if (!response.ok) throw new TypeError(`${url}: ${response.status}`);
		return read(response);
	};
	return fetchWhole(cache).catch(() => fetchWhole("reload"));
}

/** Fetch a JSON file in the same way. */
export function fetchJson<Content>(
	url: string,
	cache?: RequestCache,
): Promise<Content> {
	return fetchWithRetry(url, (response) => response.json(), cache);
}
