import "../../styles/search-layer.css";
import { withQuery } from "../../core/search/with-query.ts";
import type { SearchHost } from "../search/search-answers.ts";
import { defineWikiSearch } from "../search/wiki-search-element.ts";
import { dataUrl } from "./static-data.ts";

/** Start the search box of a static page, and answer what is already typed. */
export function startSearch(host: Pick<SearchHost, "href" | "open">): void {
	const show = defineWikiSearch({
		...host,
		names: dataUrl("search-names"),
		text: dataUrl("search-text"),
		cache: "default",
		remember: (query) => {
			const address = withQuery(location.pathname, query) + location.hash;
			history.replaceState(history.state, "", address);
		},
	});
	void showAsked(show);
	addEventListener("pageshow", ({ persisted }) => {
		if (persisted) void showAsked(show);
	});
}

/** Answer the query in the address; its parser is loaded only if there is one. */
async function showAsked(show: (query: string) => void): Promise<void> {
	if (!/[?&]q=/.test(location.search)) return;
	const part = await import("../../core/search/search-query.ts");
	const query = part.readQuery(location.search);
	if (query !== "") show(query);
}
