import { formatDay } from "./number-format.ts";
import { decodeXml, readAttribute } from "./xml-text.ts";

/** The data that cells of a sheet refer to. */
export interface SheetContext {
	readonly strings: readonly string[];
	/** Whether each style, by index, is a date format. */
	readonly dateStyles: readonly boolean[];
	/** Whether days count from 1904. */
	readonly isMac: boolean;
}

/** The non-empty rows of a sheet. */
export interface SheetRows {
	readonly rows: readonly (readonly string[])[];
	/** Whether rows or columns beyond the limits were skipped. */
	readonly isCut: boolean;
}

/** Limits of a sheet; data beyond them is a mistake. */
export const MOST_ROWS = 5000;
export const MOST_COLUMNS = 100;

const TAG =
	/<(?:\w+:)?row\b([^>]*)>|<(?:\w+:)?c\b([^>]*?)(?:\/>|>(.*?)<\/(?:\w+:)?c>)|<(?:\w+:)?mergeCell\b([^>]*)>/gs;
const TEXT = /<(?:\w+:)?t\b[^>]*?(?:\/>|>(.*?)<\/(?:\w+:)?t>)/gs;
const PHONETIC = /<(?:\w+:)?rPh\b.*?<\/(?:\w+:)?rPh>/gs;
const VALUE = /<(?:\w+:)?v\b[^>]*>(.*?)<\/(?:\w+:)?v>/s;
const RANGE = /^\$?([A-Z]+)\$?(\d+):\$?[A-Z]+\$?(\d+)$/;

/** A row with its number in the sheet. */
interface NumberedRow {
	readonly number: number;
	readonly cells: string[];
}

/**
 * Read the non-empty rows of a sheet; a value merged over several rows is copied
 * into each.
 *
 * @param xml such as `xl/worksheets/sheet1.xml`
 */
export function readSheet(xml: string, context: SheetContext): SheetRows {
	const rows: NumberedRow[] = [];
	let isCut = false;
	for (const [, row, cell, body = "", merged] of xml.matchAll(TAG)) {
		const last = rows.at(-1);
		if (merged !== undefined) fillDown(rows, readAttribute(merged, "ref"));
		else if (row !== undefined) {
			if (rows.length > MOST_ROWS) return { rows: fullRows(rows), isCut: true };
			const number = Number(readAttribute(row, "r") || rows.length + 1);
			rows.push({ number, cells: [] });
		} else if (cell !== undefined && last) {
			const column = columnOf(readAttribute(cell, "r"), last.cells.length);
			if (column < MOST_COLUMNS)
				put(last.cells, column, readCell(cell, body, context));
			else isCut = true;
		}
	}
	return { rows: fullRows(rows), isCut };
}

function fullRows(
	rows: readonly NumberedRow[],
): readonly (readonly string[])[] {
	return rows
		.map(({ cells }) => cells)
		.filter((cells) => cells.some((cell) => cell !== ""));
}

function put(cells: string[], column: number, value: string): void {
	while (cells.length < column) cells.push("");
	cells[column] = value;
}

/** Find the column of a cell, from 0: `C5` is in column 2; without a reference, it is the next one. */
function columnOf(reference: string, next: number): number {
	const [letters] = /^[A-Z]{1,4}/.exec(reference) ?? [];
	if (letters === undefined) return next;
	return (
		[...letters].reduce(
			(sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
			0,
		) - 1
	);
}

function readCell(tag: string, body: string, context: SheetContext): string {
	const type = readAttribute(tag, "t");
	if (type === "inlineStr") return readText(body);
	const value = decodeXml(VALUE.exec(body)?.[1] ?? "");
	if (type === "s") return context.strings[Number(value)] ?? "";
	if (type === "d") return value.slice(0, 10);
	const isNumber = (type === "" || type === "n") && value.trim() !== "";
	if (!isNumber || !Number.isFinite(Number(value))) return value;
	const style = Number(readAttribute(tag, "s"));
	if (context.dateStyles[style]) return formatDay(Number(value), context.isMac);
	return String(Number(value));
}

/**
 * Read the text of a workbook's string, without its phonetic guide.
 *
 * @example
 * readText("<r><t>张</t></r><r><t>三</t></r>") // "张三"
 */
export function readText(xml: string): string {
	const parts = xml.replace(PHONETIC, "").matchAll(TEXT);
	return [...parts].map(([, text = ""]) => decodeXml(text)).join("");
}

function fillDown(rows: readonly NumberedRow[], range: string): void {
	const [, letters = "", from, to] = RANGE.exec(range) ?? [];
	const column = columnOf(letters, MOST_COLUMNS);
	if (column >= MOST_COLUMNS || from === to) return;
	const covered = rows.filter(
		({ number }) => number >= Number(from) && number <= Number(to),
	);
	const [value = ""] = covered.flatMap(({ cells }) => cells[column] ?? []);
	for (const { cells } of covered) {
		if (!cells[column]) put(cells, column, value);
	}
}
