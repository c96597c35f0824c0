import { checkEntries } from "../../core/check/check-entries.ts";
import { checkSource } from "../../core/check/check-source.ts";
import { formatDiagnostic } from "../../core/markdown/diagnostic.ts";
import type { SourceFile } from "../../core/markdown/source-file.ts";
import { readWiki, type Wiki } from "../../core/wiki.ts";

/**
 * Read the wiki for publishing.
 *
 * @throws with file, line and hint, if something cannot be read
 */
export function readSite(files: readonly SourceFile[]): Wiki {
	const unsound = files.flatMap(checkSource);
	if (unsound.length > 0) {
		throw new Error(unsound.map(formatDiagnostic).join("\n"));
	}
	const wiki = readWiki(files);
	const errors = [
		...wiki.problems,
		...checkEntries(wiki.directory.blocks),
	].filter(({ severity }) => severity === "error");
	if (errors.length > 0)
		throw new Error(errors.map(formatDiagnostic).join("\n"));
	return wiki;
}
