import type { Diagnostic } from "../markdown/diagnostic.ts";
import type { SourceFile } from "../markdown/source-file.ts";
import { readWiki } from "../wiki.ts";
import { checkLedger } from "./anchor-ledger.ts";
import { checkEntryDates, checkPageDate, type Day } from "./check-dates.ts";
import { checkDialing } from "./check-dialing.ts";
import { checkEntries } from "./check-entries.ts";
import { checkHeadings } from "./check-headings.ts";
import { checkHours } from "./check-hours.ts";
import { checkLinks } from "./check-links.ts";
import { checkNumbers } from "./check-numbers.ts";
import { checkSource } from "./check-source.ts";
import { checkSynonyms } from "./check-synonyms.ts";
import { checkWriting } from "./check-writing.ts";
import { plainEntries } from "./entry-markup.ts";

/** What the pages are checked against. */
export interface CheckOptions {
	/** The current day. */
	readonly today: Day;
	/** Every anchor ever published, one a line. */
	readonly ledger: string;
}

/**
 * Check all pages and sort the diagnostics by file and line. If a page is
 * unreadable or the directory is missing, report only that, because it would
 * cause false diagnostics elsewhere.
 *
 * @param files all of `docs/`
 */
export function checkDocs(
	files: readonly SourceFile[],
	{ today, ledger }: CheckOptions,
): readonly Diagnostic[] {
	const unsound = files.flatMap(checkSource);
	if (unsound.length > 0) return unsound;
	const pages = files.filter(({ name }) => name !== "_sidebar.md");
	if (!files.some(({ name }) => name === "phones.md")) return checkEntries([]);
	const wiki = readWiki(files);
	const { blocks } = wiki.directory;
	const plain = plainEntries(blocks);
	const read = [...wiki.pages, ...(wiki.notFound ? [wiki.notFound] : [])];
	const diagnostics = [
		...pages.flatMap(checkHeadings),
		...pages.flatMap((page) => checkPageDate(page, today)),
		...files.flatMap(checkWriting),
		...files.flatMap(checkDialing),
		...checkLinks(files, wiki),
		...checkSynonyms(wiki),
		...checkEntries(blocks),
		...checkEntryDates(plain, today),
		...checkNumbers(plain),
		...checkHours(plain),
		...checkLedger(ledger, read),
	];
	return unique(diagnostics).sort(compareDiagnostics);
}

/** Remove duplicates: two checks may find the same mistake, such as a missing id. */
function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	const byText = new Map(
		diagnostics.map((diagnostic) => [
			`${diagnostic.file}:${diagnostic.line}:${diagnostic.message}`,
			diagnostic,
		]),
	);
	return [...byText.values()];
}

function compareDiagnostics(one: Diagnostic, other: Diagnostic): number {
	return (
		one.file.localeCompare(other.file) ||
		one.line - other.line ||
		one.column - other.column
	);
}
