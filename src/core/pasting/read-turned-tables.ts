import { headKind } from "../numbers/find-labels.ts";
import { merchantsAmong } from "../numbers/number-token.ts";
import { type Line, readLine } from "../numbers/read-line.ts";
import { mentionsOf } from "./mention.ts";
import { type Column, columnsOf, readRow } from "./read-row.ts";
import type { TableReading } from "./read-tables.ts";
import { DELIMITERS, type Delimiter, splitCells } from "./split-cells.ts";

/** Rows of cells with their lines; without rows it is not a table. */
interface Block {
	readonly columns: readonly Column[];
	readonly rows: readonly {
		readonly cells: readonly string[];
		/** Index of the line with its number. */
		readonly line: number;
	}[];
	readonly from: number;
	readonly to: number;
}

/**
 * Read tables not laid out in rows: one cell per line, as some apps copy them,
 * or transposed, with each line a column that begins with its header.
 */
export function readTurnedTables(lines: readonly Line[]): TableReading {
	const tables: Block[] = [];
	for (let index = 0; index < lines.length; ) {
		const block = stackedAt(lines, index) ?? sidewaysAt(lines, index);
		if (block && block.rows.length > 0) tables.push(block);
		index = block?.to ?? index + 1;
	}
	const rows = tables.flatMap(({ columns, rows: own }) =>
		own.map(({ cells, line }) => ({ ...readRow(cells, columns), line })),
	);
	return {
		mentions: rows.flatMap(mentionsOf),
		understood: tables.flatMap(({ from, to }) =>
			Array.from({ length: to - from }, (_, offset) => from + offset),
		),
		rows: new Map(rows.map(({ line, searched }) => [line, searched])),
	};
}

/** Read a stacked table: headers on a line each, then as many lines for each merchant. */
function stackedAt(lines: readonly Line[], from: number): Block | undefined {
	const width = countWhile(lines.slice(from, from + MOST_HEADS), isBareHead);
	if (width < 2) return undefined;
	const start = from + width;
	const values = lines.slice(start, start + MOST_VALUES);
	const height = Math.floor(countWhile(values, isValue) / width);
	const columns = columnsOf(
		lines.slice(from, start).map(({ written }) => written.trim()),
	);
	const column = numberColumn(columns);
	const rows = Array.from({ length: height }, (_, row) => ({
		cells: values
			.slice(row * width, (row + 1) * width)
			.map(({ written }) => written.trim()),
		line: start + row * width + column,
	}));
	const isTable =
		isOfMerchants(columns) &&
		rows.every(({ cells }) => hasOneNumber(cells, columns));
	const block = { columns, from, rows, to: start + height * width };
	return isTable ? block : { ...block, rows: [], to: start };
}

/** Tell whether a row has one number, in the column of numbers. */
function hasOneNumber(
	cells: readonly string[],
	columns: readonly Column[],
): boolean {
	const numbers = merchantsAmong(
		cells.flatMap((cell) => readLine(cell).tokens),
	);
	return numbers.length === 1 && readRow(cells, columns).numbers.length === 1;
}

/** Read a transposed table: each line begins with a different header. */
function sidewaysAt(lines: readonly Line[], from: number): Block | undefined {
	const delimiter = DELIMITERS.find((each) => isSideways(lines[from], each));
	if (!delimiter) return undefined;
	const some = lines.slice(from, from + MOST_HEADS);
	const height = countWhile(some, (line) => isSideways(line, delimiter));
	const read = some
		.slice(0, height)
		.map(({ written }) => splitCells(written, delimiter));
	const columns = columnsOf(read.map(([cell = ""]) => cell));
	const width = Math.max(...read.map(({ length }) => length));
	const heads = new Set(columns.map(({ head }) => head));
	const isTable = heads.size === height && isOfMerchants(columns) && width > 2;
	const rows = Array.from({ length: isTable ? width - 1 : 0 }, (_, row) => ({
		cells: read.map((cells) => cells[row + 1] ?? ""),
		line: from + numberColumn(columns),
	}));
	return { columns, from, rows, to: from + height };
}

/** Limits of such tables: headers, and lines of values. */
const MOST_HEADS = 30;
const MOST_VALUES = 3000;

function countWhile(
	lines: readonly Line[],
	isOne: (line: Line) => boolean,
): number {
	const end = lines.findIndex((line) => !isOne(line));
	return end < 0 ? lines.length : end;
}

function isBareHead({ written, labels, tokens }: Line): boolean {
	return (
		labels.length > 0 && tokens.length === 0 && headKind(written) !== undefined
	);
}

function isValue({ plain, labels }: Line): boolean {
	return labels.length === 0 && plain.trim() !== "";
}

function isSideways(line: Line | undefined, delimiter: Delimiter): boolean {
	if (!line?.written.includes(delimiter) || line.labels.length === 0)
		return false;
	const [first = "", ...others] = splitCells(line.written, delimiter);
	return (
		headKind(first) !== undefined && !others.some((cell) => headKind(cell))
	);
}

function numberColumn(columns: readonly Column[]): number {
	return columns.findIndex(({ kind }) => kind === "number");
}

function isOfMerchants(columns: readonly Column[]): boolean {
	return (
		numberColumn(columns) >= 0 && columns.some(({ kind }) => kind === "name")
	);
}
