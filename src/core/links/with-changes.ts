import { CHANGES_FILE, changesMarkdown } from "../directory/changes-page.ts";
import { parseDirectory } from "../directory/directory.ts";
import type { SourceFile } from "../markdown/source-file.ts";
import { listPages, readSidebar } from "./sidebar.ts";

/**
 * The wiki's files with the page of changes, where the sidebar names it and
 * nobody has written it.
 *
 * @example
 * withChanges([{ name: "_sidebar.md", markdown: "- [新](/changes.md)" }])[1].name // "changes.md"
 */
export function withChanges(
	files: readonly SourceFile[],
): readonly SourceFile[] {
	const textOf = (name: string) =>
		files.find((file) => file.name === name)?.markdown;
	const menu = listPages(readSidebar(textOf("_sidebar.md") ?? ""));
	const isNamed = menu.some(({ file }) => file === CHANGES_FILE);
	if (!isNamed || textOf(CHANGES_FILE) !== undefined) return files;
	const markdown = changesMarkdown(parseDirectory(textOf("phones.md") ?? ""));
	return [...files, { name: CHANGES_FILE, markdown }];
}
