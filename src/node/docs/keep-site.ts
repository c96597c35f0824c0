import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CHANGES_FILE } from "../../core/directory/changes-page.ts";
import {
	type Diagnostic,
	formatDiagnostic,
	formatDiagnostics,
} from "../../core/markdown/diagnostic.ts";
import type { SourceFile } from "../../core/markdown/source-file.ts";
import { readWiki, type Wiki } from "../../core/wiki.ts";
import { writeOutput } from "../write/output-folder.ts";
import { makeSearchIndex } from "../write/search-index.ts";
import { writeExports } from "../write/write-exports.ts";
import { DOCS } from "./docs-folder.ts";
import { findMistakes } from "./find-mistakes.ts";
import { readDocs } from "./read-docs.ts";
import { watchDocs } from "./watch-docs.ts";

/** File of the mistakes that the page shows; docsify-cli reloads when such a file changes. */
const MISTAKES = "mistakes.md";

/**
 * Write what is generated from `docs/` into a served folder and report
 * mistakes, now and after every edit. A failure is reported and affects only
 * its own output; watching ends with the process.
 *
 * @throws in Chinese, if the pages cannot be read at the start
 */
export async function keepSite(site: string): Promise<void> {
	await writeSite(readDocs(DOCS), site);
	let last = Promise.resolve();
	watchDocs(DOCS, () => {
		last = last
			.then(() => writeSite(readDocs(DOCS), site))
			.catch((error) => console.error(explain(error)));
	});
}

async function writeSite(
	files: readonly SourceFile[],
	site: string,
): Promise<void> {
	const wiki = readWiki(files);
	tryTo("导出文件", () => writeExports(wiki, site));
	tryTo("搜索要用的名单", () => writeSearch(wiki, site));
	tryTo("最近更新", () => showChanges(wiki, site));
	const diagnostics = await findMistakes(files);
	showMistakes(diagnostics, site);
	console.log(`\n${formatDiagnostics(diagnostics, files.length)}`);
}

function tryTo(what: string, write: () => void): void {
	try {
		write();
	} catch (error) {
		console.error(`${what}没有写出，原因：${explain(error)}`);
	}
}

function showMistakes(diagnostics: readonly Diagnostic[], site: string): void {
	const lines = diagnostics.map(
		(diagnostic) => `${formatDiagnostic(diagnostic)}\n`,
	);
	rewrite(site, MISTAKES, lines.join(""));
}

function writeSearch(wiki: Wiki, site: string): void {
	const { names, text } = makeSearchIndex(wiki);
	writeOutput(site, "search/names.json", names);
	writeOutput(site, "search/text.json", text);
}

/** Write the page of changes, which is not in `docs/`, as the file that docsify requests. */
function showChanges({ pages }: Wiki, site: string): void {
	const page = pages.find(({ name }) => name === CHANGES_FILE);
	rewrite(site, CHANGES_FILE, page?.markdown ?? "");
}

/** Write a file only if its text has changed, so that the browser does not reload. */
function rewrite(site: string, name: string, text: string): void {
	const file = join(site, name);
	const isSame = existsSync(file) && readFileSync(file, "utf8") === text;
	if (!isSame) writeOutput(site, name, text);
}

function explain(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
