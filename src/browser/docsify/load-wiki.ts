import { checkEntries } from "../../core/check/check-entries.ts";
import { CHANGES_FILE } from "../../core/directory/changes-page.ts";
import { listPages, readSidebar } from "../../core/links/sidebar.ts";
import type { Diagnostic } from "../../core/markdown/diagnostic.ts";
import type { SourceFile } from "../../core/markdown/source-file.ts";
import { readWiki, type Wiki } from "../../core/wiki.ts";

/** The wiki as its editor sees it. */
export interface EditedWiki extends Wiki {
	/** Diagnostics of directory entries that cannot be read. */
	readonly entryProblems: readonly Diagnostic[];
	/** Diagnostics that `npm start` found in all pages, as lines. */
	readonly mistakes: readonly string[];
}

/**
 * Read every page that the sidebar lists. A file that cannot be read leaves out
 * only its own page.
 *
 * @param docs address of the folder of Markdown, such as `/docs/`
 */
export async function loadWiki(docs: string): Promise<EditedWiki> {
	const sidebar = await fetchFile(docs, "_sidebar.md");
	const names = listPages(readSidebar(sidebar[0]?.markdown ?? ""));
	const pages = names.map(({ file }) =>
		fetchFile(file === CHANGES_FILE ? "/" : docs, file),
	);
	const files = [...sidebar, ...(await Promise.all(pages)).flat()];
	const mistakes = (await fetchText("/mistakes.md")) ?? "";
	const wiki = readWiki(files);
	return {
		...wiki,
		entryProblems: checkEntries(wiki.directory.blocks),
		mistakes: mistakes.split("\n").filter((line) => line !== ""),
	};
}

async function fetchFile(
	docs: string,
	name: string,
): Promise<readonly SourceFile[]> {
	const markdown = await fetchText(docs + encodeURI(name));
	return markdown === undefined ? [] : [{ name, markdown }];
}

async function fetchText(url: string): Promise<string | undefined> {
	try {
		const response = await fetch(url);
		return response.ok ? await response.text() : undefined;
	} catch {
		return undefined;
	}
}
