/** Delimiters of pasted tables, most reliable first. */
export const DELIMITERS = ["\t", "|", ",", ";"] as const;

/** A delimiter of cells; a space may also separate words within a cell. */
export type Delimiter = (typeof DELIMITERS)[number] | " ";

/**
 * Split a row into cells, without quotes and protective marks; an unclosed quote
 * is an ordinary character.
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
 * Remove quotes, line breaks, and the `=` or apostrophe that keeps a spreadsheet
 * from rounding a number.
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

/** Split at delimiters outside quotes; `undefined` without quotes or if one is not closed. */
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
