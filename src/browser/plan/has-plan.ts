/** Name of the database, and of the channel on which pages announce changes. */
export const NAME = "xiaowei-merchants";

/**
 * Return whether a list is stored in this browser, without creating one.
 *
 * @throws if the browser refuses, and in Firefox before 126, which has no
 * `databases`
 */
export async function hasPlan(): Promise<boolean> {
	const databases = await indexedDB.databases();
	return databases.some(({ name }) => name === NAME);
}
