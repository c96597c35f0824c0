import { existsSync, readFileSync } from "node:fs";
import { LEDGER } from "../../core/check/anchor-ledger.ts";
import type { Day } from "../../core/check/check-dates.ts";
import { checkDocs } from "../../core/check/check-docs.ts";
import { isSound } from "../../core/check/check-source.ts";
import type { Diagnostic } from "../../core/markdown/diagnostic.ts";
import type { SourceFile } from "../../core/markdown/source-file.ts";
import { chinaDate } from "../../core/text/china-date.ts";
import { DOCS } from "./docs-folder.ts";
import { lintChinese } from "./lint-chinese.ts";

/** Find every mistake in the pages: the core's diagnostics and those of Chinese typography. */
export async function findMistakes(
	files: readonly SourceFile[],
	today: Day = chinaDate(new Date().toISOString()),
): Promise<readonly Diagnostic[]> {
	return [
		...checkDocs(files, { today, ledger: readLedger() }),
		...(await lintChinese(files.filter(isSound))),
	];
}

/** Read the ledger of every anchor ever published; only `docs/` has one. */
export function readLedger(): string {
	if (DOCS !== "docs" || !existsSync(LEDGER)) return "";
	return readFileSync(LEDGER, "utf8");
}
