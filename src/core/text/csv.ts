const BYTE_ORDER_MARK = "\ufeff";
/** What spreadsheets take for a formula, in half and full width. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
/** What spreadsheets take for a quantity, and lose digits of. */
const LOSSY_NUMBER =
	/^(?:0\d+|\d{12,}|\d{3}[\dA-Z]{12}|\d+(?:\.\d*)?E[+-]?\d+)$/i;

/**
 * Rows as a CSV file that spreadsheets read.
 *
 * @example
 * csvFile([["甲", "=1"]]) // "\ufeff甲,'=1\r\n"
 */
export function csvFile(rows: readonly (readonly string[])[]): string {
	const lines = rows.map((row) => `${row.map(csvCell).join(",")}\r\n`);
	return BYTE_ORDER_MARK + lines.join("");
}

/**
 * A cell of a CSV file, which no spreadsheet takes for a formula.
 *
 * @example
 * csvCell('=A1,"b"') // `"'=A1,""b"""`
 */
export function csvCell(text: string): string {
	const safe = inertCell(text);
	return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/**
 * A text that no spreadsheet calculates or rounds.
 *
 * @example
 * inertCell("=1+1") // "'=1+1"
 */
export function inertCell(text: string): string {
	const isRead = !FORMULA.test(text) && !LOSSY_NUMBER.test(text);
	return isRead ? text : `'${text}`;
}
