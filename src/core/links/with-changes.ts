import { CHANGES_FILE, changesMarkdown } from "../directory/changes-page.ts";
import type { Directory } from "../directory/directory.ts";
import type { SourceFile } from "../markdown/source-file.ts";
import { listPages, type SidebarItem } from "./sidebar.ts";

/**
 * Add the page of changes to the wiki's files, if the sidebar lists it and no
 * file has its name.
 *
 * @example
 * withChanges([], readSidebar("- [新](/changes.md)"), parseDirectory(""))[0].name // "changes.md"
 */
export function withChanges(
	files: readonly SourceFile[],
	sidebar: readonly SidebarItem[],
	directory: Directory,
): readonly SourceFile[] {
	const isNamed = listPages(sidebar).some(({ file }) => file === CHANGES_FILE);
	const isWritten = files.some(({ name }) => name === CHANGES_FILE);
	if (!isNamed || isWritten) return files;
	const markdown = changesMarkdown(directory);
	return [...files, { name: CHANGES_FILE, markdown }];
}
