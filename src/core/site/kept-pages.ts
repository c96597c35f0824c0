/** More than this no phone should load for the sake of later. */
const MOST_KEPT = 300;

/**
 * The pages that a reader's device keeps after one visit: all of them, or, of a
 * large wiki, those of the menu.
 *
 * @param paths addresses of all pages, such as `/tool/lkl`
 * @param menu addresses of the pages in the sidebar
 * @param most number of pages that are kept without choosing
 */
export function keptPages(
	paths: readonly string[],
	menu: readonly string[],
	most = MOST_KEPT,
): readonly string[] {
	return paths.length > most ? menu : paths;
}
