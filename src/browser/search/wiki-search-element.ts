import { defineElement } from "../platform/define-element.ts";
import { liveSearch } from "./live-search.ts";
import type { SearchHost } from "./search-answers.ts";

/**
 * Define `<wiki-search>`, one to a page, around the form that stands in it: a
 * box for names, pinyin, numbers and questions. It loads what it searches on
 * its first focus; what was typed before is answered when that arrives.
 *
 * @returns what shows the answer to a query, as after a way back; an empty one
 * shuts the layer
 */
export function defineWikiSearch(host: SearchHost): (query: string) => void {
	let show = (_query: string) => {};
	defineElement("wiki-search", (element, signal) => {
		show = liveSearch(element, host, signal);
	});
	return (query) => show(query);
}
