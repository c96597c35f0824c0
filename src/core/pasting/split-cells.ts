/** What tables are pasted with, the surest first. */
export const DELIMITERS = ["\t", "|", ",", ";"] as const;

/** What parts the cells of a row; a space parts words only. */
export type Delimiter = (typeof DELIMITERS)[number] | " ";

/**
 * The cells of a row, without what quotes or protects them; a broken quote is a
 * character like others.
 *
 * @example
 * splitCells('"张三,李四",="8222"', ",") // ["张三,李四", "8222"]
 */
export function splitCells(
	row: string,
	delimiter: Delimiter,
): readonly string[] {
	if (delimiter === " ") return row.trim().split(/ +/);
	const plain = delimiter === "|" ? row.replace(/^\s*\||\|\s*$/g, "") : row;
	return (splitQuoted(plain, delimiter) ?? plain.split(delimiter)).map(
		plainCell,
	);
}

/**
 * A cell without the quotes, the `=` or the apostrophe that keeps a
 * spreadsheet from rounding its number, and without line breaks.
 *
 * @example
 * plainCell('="822290070111135"') // "822290070111135"
 */
export function plainCell(cell: string): string {
	return cell
		.replace(/\s+/g, " ")
		.trim()
		.replace(/^=(?=")|^['‘’`](?=\d)/, "")
		.replace(/^"(.*)"$/, "$1")
		.replace(/""/g, '"')
		.replace(/^['‘’`](?=\d)/, "")
		.trim();
}

/** Nothing where a quote is not closed, or something follows it. */
function splitQuoted(
	row: string,
	delimiter: string,
): readonly string[] | undefined {
	if (!row.includes('"')) return undefined;
	const cells: string[] = [];
	let cell = "";
	let isQuoted = false;
	for (const character of row) {
		if (character === '"') isQuoted = !isQuoted;
		if (character === delimiter && !isQuoted) {
			cells.push(cell);
			cell = "";
		} else cell += character;
	}
	return isQuoted ? undefined : [...cells, cell];
}
