import { plainCell } from "./split-cells.ts";

/**
 * Write table rows as lines with tabs between cells, to be read like pasted text.
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
