const NUMBER = /商户(?:编号|号码?)|^编号$/;
const NAME = /商户名|^名称$|店名/;

/**
 * The rows of a table as lines to be read like pasted ones. Where a row of
 * headings says which columns hold numbers and names, only these are taken.
 *
 * @example
 * tableText([["商户名称", "商户编号"], ["小店", "822290070111135"]]) // "822290070111135\t小店"
 */
export function tableText(rows: readonly (readonly string[])[]): string {
	const start = rows.findIndex((row) => row.some((cell) => NUMBER.test(cell)));
	const heads = rows[start] ?? [];
	const number = heads.findIndex((cell) => NUMBER.test(cell));
	const name = heads.findIndex((cell) => NAME.test(cell));
	const lines = rows
		.filter((_, index) => index !== start || hasNumber(heads))
		.map((row) =>
			hasNumber([row[number] ?? ""]) ? [row[number], row[name] ?? ""] : row,
		);
	return lines
		.map((row) => row.map(plainCell).filter(Boolean).join("\t"))
		.filter((line) => line !== "")
		.join("\n");
}

function hasNumber(cells: readonly string[]): boolean {
	return cells.some((cell) => /\d{3}/.test(cell));
}

/** An apostrophe keeps spreadsheets from rounding a number. */
function plainCell(cell = ""): string {
	return cell
		.trim()
		.replace(/^'/, "")
		.replace(/\s*[\r\n]+\s*/g, " ");
}
