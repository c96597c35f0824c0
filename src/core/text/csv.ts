const BYTE_ORDER_MARK = "\ufeff";
/** Text that spreadsheets treat as a formula, in half and full width. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;
/** Text that spreadsheets treat as a number and lose digits of. */
const LOSSY_NUMBER =
	/^(?:0\d+|\d{12,}|\d{3}[\dA-Z]{12}|\d+(?:\.\d*)?E[+-]?\d+)$/i;

/**
 * Write rows as a CSV file for spreadsheets.
 *
 * @example
 * csvFile([["甲", "=1"]]) // "\ufeff甲,'=1\r\n"
 */
export function csvFile(rows: readonly (readonly string[])[]): string {
	const lines = rows.map((row) => `${row.map(csvCell).join(",")}\r\n`);
	return BYTE_ORDER_MARK + lines.join("");
}

/**
 * Write a cell of a CSV file that no spreadsheet treats as a formula.
 *
 * @example
 * csvCell('=A1,"b"') // `"'=A1,""b"""`
 */
export function csvCell(text: string): string {
	const safe = inertCell(text);
	return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/**
 * Prefix a text with an apostrophe if a spreadsheet would calculate or round it.
 *
 * @example
 * inertCell("=1+1") // "'=1+1"
 */
export function inertCell(text: string): string {
	const isRead = !FORMULA.test(text) && !LOSSY_NUMBER.test(text);
	return isRead ? text : `'${text}`;
}
