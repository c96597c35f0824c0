import { defineElement } from "../platform/define-element.ts";
import { liveSearch } from "./live-search.ts";
import type { SearchHost } from "./search-answers.ts";

/**
 * Define `<wiki-search>`, one per page, around its form: a box for names,
 * pinyin, numbers and questions. The search is loaded on the first focus; what
 * was typed before is answered then.
 *
 * @returns function that shows the answer to a query, as after going back; an
 * empty query closes the layer
 */
export function defineWikiSearch(host: SearchHost): (query: string) => void {
	let show = (_query: string) => {};
	defineElement("wiki-search", (element, signal) => {
		show = liveSearch(element, host, signal);
	});
	return (query) => show(query);
}
