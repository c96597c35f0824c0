import type { Sheet } from "./read-workbook.ts";

/**
 * Say in Chinese which sheets of a workbook were read and which not; empty for a
 * single sheet that was read completely.
 *
 * @example
 * describeSheets([{ name: "甲", rows: [], isHidden: false, isCut: false }]) // ""
 */
export function describeSheets(sheets: readonly Sheet[]): string {
	const namesOf = (some: readonly Sheet[]) =>
		some.map(({ name }) => `“${name}”`).join("、");
	const read = sheets.filter(({ isHidden }) => !isHidden);
	const hidden = sheets.filter(({ isHidden }) => isHidden);
	const cut = sheets.filter(({ isCut }) => isCut);
	return [
		sheets.length > 1 && `读了工作表${namesOf(read)}。`,
		hidden.length > 0 && `隐藏的工作表${namesOf(hidden)}没有读。`,
		cut.length > 0 &&
			`工作表${namesOf(cut)}太大，只读了前 5000 行、前 100 列。`,
	]
		.filter(Boolean)
		.join("");
}
