import "../src/styles/search.css";
import { setHtml } from "../src/browser/platform/trusted-content.ts";
import { defineWikiSearch } from "../src/browser/search/wiki-search-element.ts";
import { formatHashRoute } from "../src/core/links/hash-route.ts";
import { searchFormHtml } from "../src/core/search/search-form.ts";

const box = document.querySelector("wiki-search");
if (box) setHtml(box, searchFormHtml);
defineWikiSearch({
	names: "/search/names.json",
	text: "/search/text.json",
	cache: "default",
	href: formatHashRoute,
	open: async () => undefined,
	remember: () => undefined,
});
