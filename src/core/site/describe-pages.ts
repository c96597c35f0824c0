import type { Entry } from "../directory/directory.ts";
import { pagePath, parsePage } from "../markdown/page.ts";
import { readSections } from "../markdown/page-sections.ts";
import type { SourceFile } from "../markdown/source-file.ts";
import { isoDate } from "../text/iso-date.ts";
import { describeEntry } from "./entry-page.ts";
import type { DescribedPage } from "./page-json-ld.ts";

/**
 * What each static page says of itself, by its address, those of the
 * directory's entries at the end: known before any page is rendered.
 *
 * @param files the pages alone, without the sidebar
 */
export function describePages(
	files: readonly SourceFile[],
	entries: readonly Entry[],
): ReadonlyMap<string, DescribedPage> {
	const pages = [...files.map(describePage), ...entries.map(describeEntry)];
	return new Map(pages.map((page) => [page.path, page]));
}

function describePage({ name, markdown }: SourceFile): DescribedPage {
	const path = pagePath(name);
	return {
		path,
		title: parsePage(path, markdown).title,
		description: summarize(path, markdown),
		checkedOn: isoDate(/^最近核对[：:].*$/m.exec(markdown)?.[0]),
	};
}

/** The first sentence of a page that is not about its checking. */
function summarize(path: string, markdown: string): string {
	const lines = readSections(path, markdown).flatMap(({ text }) =>
		text.split("\n"),
	);
	const said = lines.find((line) => line !== "" && !/^最近核对/.test(line));
	return said ?? "";
}
