import "../src/styles/search.css";
import { defineWikiSearch } from "../src/browser/search/wiki-search-element.ts";
import { formatHashRoute } from "../src/core/links/hash-route.ts";

defineWikiSearch({
	names: "/search/names.json",
	text: "/search/text.json",
	cache: "default",
	href: formatHashRoute,
	open: async () => undefined,
	remember: () => undefined,
});
