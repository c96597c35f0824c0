/** Maximum number of precached pages; more would use too much mobile data. */
const MOST_PRECACHED = 300;

/**
 * Choose the pages that the service worker precaches: all of them or, in a large
 * wiki, those of the sidebar.
 *
 * @param paths addresses of all pages, such as `/tool/lkl`
 * @param menu addresses of the pages in the sidebar
 * @param most number of pages up to which all are precached
 */
export function precachedPages(
	paths: readonly string[],
	menu: readonly string[],
	most = MOST_PRECACHED,
): readonly string[] {
	return paths.length > most ? menu : paths;
}
