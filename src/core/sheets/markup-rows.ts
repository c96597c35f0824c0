import { decodeXml } from "./xml-text.ts";

const ROW = /<(?:\w+:)?(?:tr|Row)\b[^>]*>/i;
const CELL = /<(?:\w+:)?(?:t[dh]|Cell)\b[^>]*>/i;
const TAG = /<[^>]*>/g;

/**
 * The rows of a table in HTML, or in the XML of old spreadsheets: what many
 * systems call `.xls`. Nothing for a text that is neither.
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
