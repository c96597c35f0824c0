/** Name of the database, and of the channel on which pages tell of changes. */
export const NAME = "xiaowei-merchants";

/**
 * Whether a list is kept in this browser; asking makes none.
 *
 * @throws where the browser refuses, and in Firefox before 126, which has no
 * such question
 */
export async function hasPlan(): Promise<boolean> {
	const databases = await indexedDB.databases();
	return databases.some(({ name }) => name === NAME);
}
