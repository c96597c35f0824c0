/**
 * Format the address of a place relative to the linking page, so that it works
 * under any base path.
 *
 * @example
 * formatStaticRoute("/tool/lkl", "/phones", "lakala") // "../../phones/#lakala"
 */
export function formatStaticRoute(
	from: string,
	page: string,
	id?: string,
): string {
	const fragment = id ? `#${id}` : "";
	if (from === page && id) return fragment;
	const up = "../".repeat(segmentsOf(from).length);
	const down = segmentsOf(page).map((segment) => `${segment}/`);
	return `${up}${down.join("")}${fragment}` || "./";
}

/**
 * Name the file of a page in the served folder.
 *
 * @example
 * staticFile("/tool/lkl") // "tool/lkl/index.html"
 */
export function staticFile(page: string): string {
	return [...segmentsOf(page), "index.html"].join("/");
}

function segmentsOf(page: string): readonly string[] {
	return page.split("/").filter((segment) => segment !== "");
}
