import { lexPage } from "../markdown/lex-page.ts";
import { plainLines } from "../markdown/plain-words.ts";
import { isoDate } from "../text/iso-date.ts";
import type { Wiki, WikiPage } from "../wiki.ts";
import { describeEntry } from "./entry-page.ts";
import type { DescribedPage } from "./page-json-ld.ts";

const CHECKED = /^最近核对[：:].*$/m;
/** An element of the wiki's own, with what stands there without scripts. */
const ELEMENT = /^<([a-z]+-[a-z]+)>$[\s\S]*?^<\/\1>$/gm;

/**
 * What each static page says of itself, by its address, those of the
 * directory's entries at the end: known before any page is rendered.
 */
export function describePages({
	pages,
	notFound,
	directory,
}: Wiki): ReadonlyMap<string, DescribedPage> {
	const described = [
		...[...pages, ...(notFound ? [notFound] : [])].map(describePage),
		...directory.entries.map(describeEntry),
	];
	return new Map(described.map((page) => [page.path, page]));
}

function describePage({ path, title, markdown }: WikiPage): DescribedPage {
	return {
		path,
		title,
		description: summarize(markdown),
		checkedOn: isoDate(CHECKED.exec(markdown)?.[0]),
	};
}

/** The first sentence of a page that is not about its checking, nor in an element's place. */
function summarize(markdown: string): string {
	const lines = plainLines(lexPage(markdown.replace(ELEMENT, "")));
	return lines.find((line) => !/^最近核对/.test(line)) ?? "";
}
