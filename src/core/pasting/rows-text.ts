import { plainCell } from "./split-cells.ts";

/**
 * The rows of a table as lines to be read like pasted ones, a tab between cells.
 *
 * @example
 * rowsText([["商户\n名称", '="8222"'], []]) // "商户 名称\t8222"
 */
export function rowsText(rows: readonly (readonly string[])[]): string {
	return rows
		.map((row) => row.map(plainCell).join("\t").trimEnd())
		.filter((line) => line.trim() !== "")
		.join("\n");
}
