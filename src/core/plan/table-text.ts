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
	const [heads = []] = rows.filter((row) => row.some(isNumberHead));
	const number = heads.findIndex(isNumberHead);
	const name = heads.findIndex((cell) => NAME.test(cell));
	const lines = rows
		.filter((row) => row !== heads || row.some(hasNumber))
		.map((row) => {
			const numbers = row.slice(number, number + 1);
			if (name < 0 || !numbers.some(hasNumber)) return row;
			return [...numbers, ...row.slice(name, name + 1)];
		});
	return lines
		.map((row) => row.map(plainCell).filter(Boolean).join("\t"))
		.filter((line) => line !== "")
		.join("\n");
}

function isNumberHead(cell: string): boolean {
	return NUMBER.test(cell);
}

function hasNumber(cell: string): boolean {
	return /\d{3}/.test(cell);
}

/** An apostrophe keeps spreadsheets from rounding a number. */
function plainCell(cell: string): string {
	return cell
		.trim()
		.replace(/^'/, "")
		.replace(/\s*[\r\n]+\s*/g, " ");
}
