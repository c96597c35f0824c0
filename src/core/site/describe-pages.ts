import { lexPage } from "../markdown/lex-page.ts";
import { plainLines } from "../markdown/plain-words.ts";
import { isoDate } from "../text/iso-date.ts";
import type { Wiki, WikiPage } from "../wiki.ts";
import { describeEntry } from "./entry-page.ts";
import type { DescribedPage } from "./page-json-ld.ts";

const CHECKED = /^最近核对[：:].*$/m;
/** One of the wiki's own elements, with its content for readers without scripts. */
const ELEMENT = /^<([a-z]+-[a-z]+)>$[\s\S]*?^<\/\1>$/gm;

/**
 * Describe each static page by address, entries of the directory last; no page
 * is rendered for it.
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

/** Find the first sentence that is neither about the last check nor inside an element. */
function summarize(markdown: string): string {
	const lines = plainLines(lexPage(markdown.replace(ELEMENT, "")));
	return lines.find((line) => !/^最近核对/.test(line)) ?? "";
}
