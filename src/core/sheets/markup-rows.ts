import { decodeXml } from "./xml-text.ts";

const ROW = /<(?:\w+:)?(?:tr|Row)\b[^>]*>/i;
const CELL = /<(?:\w+:)?(?:t[dh]|Cell)\b[^>]*>/i;
const TAG = /<[^>]*>/g;

/**
 * Read the rows of a table in HTML or in old spreadsheets' XML, which many
 * systems save as `.xls`; `undefined` for any other text.
 *
 * @example
 * markupRows("<table><tr><td>甲</td><td>乙</td></tr></table>") // [["甲", "乙"]]
 */
export function markupRows(
	text: string,
): readonly (readonly string[])[] | undefined {
	const isMarkup =
		/^\s*(?:<\?xml|<!doctype html|<html|<table|<meta|<head)/i.test(text);
	if (!isMarkup || !ROW.test(text)) return undefined;
	const [, ...rows] = text.split(ROW);
	return rows.map((row) => {
		const [, ...cells] = row.split(CELL);
		return cells.map((cell) => decodeXml(cell.replace(TAG, "")).trim());
	});
}
