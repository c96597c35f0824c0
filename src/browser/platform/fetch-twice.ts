/**
 * Ask for a file, and where it does not come whole once more, past the
 * browser's own copy, which may be spoilt and is kept for a year.
 *
 * @param read takes what is needed out of the response, and throws where that is not there
 * @throws TypeError, or what `read` throws, where the file cannot be had
 */
export async function fetchTwice<Content>(
	url: string,
	read: (response: Response) => Promise<Content>,
	cache: RequestCache = "default",
): Promise<Content> {
	try {
		return await fetchOnce(url, read, cache);
	} catch {
		return fetchOnce(url, read, "reload");
	}
}

async function fetchOnce<Content>(
	url: string,
	read: (response: Response) => Promise<Content>,
	cache: RequestCache,
): Promise<Content> {
	const response = await fetch(url, { cache });
	if (!response.ok) throw new TypeError(`${url}: ${response.status}`);
	return read(response);
}
