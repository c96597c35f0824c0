import { rowsText } from "../../core/pasting/rows-text.ts";
import { describeArchive } from "../../core/sheets/describe-archive.ts";
import { describeSheets } from "../../core/sheets/describe-sheets.ts";
import {
	isWorkbookPart,
	readWorkbook,
	type Sheet,
} from "../../core/sheets/read-workbook.ts";
import type { FileText } from "./read-file.ts";
import { unzipParts } from "./unzip-parts.ts";

/**
 * Convert the visible sheets of a workbook to text.
 *
 * @throws Error if the file is damaged
 */
export function readXlsx(bytes: Uint8Array): FileText {
	const unzipped = unzipParts(bytes, isWorkbookPart);
	if (!unzipped) {
		return {
			problem:
				"这个表格展开以后太大，没有读。请把自己的那几行复制到新表格里，再选一次。",
		};
	}
	const sheets = readWorkbook(unzipped.parts);
	if (!sheets) return { problem: describeArchive(unzipped.names) };
	return { text: sheetsText(sheets), note: describeSheets(sheets) };
}

/** Join sheets with a separator that keeps a header from applying to the next sheet. */
function sheetsText(sheets: readonly Sheet[]): string {
	const filled = sheets.filter(({ rows }) => rows.length > 0);
	return filled.map(({ rows }) => rowsText(rows)).join("\n———\n");
}
