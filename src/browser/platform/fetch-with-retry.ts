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
	try {
		return await fetchWhole(url, read, cache);
	} catch {
		return fetchWhole(url, read, "reload");
	}
}

async function fetchWhole<Content>(
	url: string,
	read: (response: Response) => Promise<Content>,
	cache: RequestCache,
): Promise<Content> {
	const response = await fetch(url, { cache });
	if (!response.ok) throw new TypeError(`${url}: ${response.status}`);
	return read(response);
}
