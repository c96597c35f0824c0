import "../../styles/search-layer.css";
import { readQuery, withQuery } from "../../core/search/search-query.ts";
import {
	defineWikiSearch,
	type SearchHost,
	WikiSearchElement,
} from "../search/wiki-search-element.ts";
import { dataUrl } from "./static-data.ts";

/** Give the search box of a static page its life, and answer what stands in it. */
export function startSearch(host: Pick<SearchHost, "href" | "open">): void {
	defineWikiSearch({
		...host,
		names: dataUrl("search-names"),
		text: dataUrl("search-text"),
		cache: "default",
		remember: (query) => {
			const address = withQuery(location.pathname, query) + location.hash;
			history.replaceState(history.state, "", address);
		},
	});
	const show = () => {
		const box = document.querySelector("wiki-search");
		const query = readQuery(location.search);
		if (query !== "" && box instanceof WikiSearchElement) box.show(query);
	};
	show();
	addEventListener("pageshow", ({ persisted }) => {
		if (persisted) show();
	});
}
