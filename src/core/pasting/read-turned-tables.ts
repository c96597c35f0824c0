import { headKind } from "../numbers/find-labels.ts";
import { merchantsAmong } from "../numbers/number-token.ts";
import { type Line, readLine } from "../numbers/read-line.ts";
import type { Mention } from "./mention.ts";
import { type Head, readRow } from "./read-row.ts";
import type { TableReading } from "./read-tables.ts";
import { DELIMITERS, type Delimiter, splitCells } from "./split-cells.ts";

/** Rows of cells, and the lines that they stand in; without rows it is no table. */
interface Block {
	readonly head: Head;
	readonly rows: readonly {
		readonly cells: readonly string[];
		/** Index of the line with its number. */
		readonly line: number;
	}[];
	readonly from: number;
	readonly to: number;
}

/**
 * The tables of a text that stand otherwise than in rows: a cell to a line, as
 * some apps copy them, or on their side, each line a column with its head first.
 */
export function readTurnedTables(lines: readonly Line[]): TableReading {
	const blocks: Block[] = [];
	for (let index = 0; index < lines.length; ) {
		const block = stackedAt(lines, index) ?? sidewaysAt(lines, index);
		if (block && block.rows.length > 0) blocks.push(block);
		index = block?.to ?? index + 1;
	}
	const readings = blocks.map(readBlock);
	return {
		mentions: readings.flatMap(({ mentions }) => mentions),
		understood: readings.flatMap(({ understood }) => understood),
		rows: new Map(readings.flatMap(({ rows }) => [...rows])),
	};
}

/** Two readings of different lines as one. */
export function joinReadings(
	one: TableReading,
	other: TableReading,
): TableReading {
	return {
		mentions: [...one.mentions, ...other.mentions],
		understood: [...one.understood, ...other.understood],
		rows: new Map([...one.rows, ...other.rows]),
	};
}

function readBlock({ head, rows, from, to }: Block): TableReading {
	const read = rows.map(({ cells, line }) => ({
		...readRow(cells, head),
		line,
	}));
	const mentions = read.flatMap(({ numbers, name, line }): Mention[] =>
		numbers.map((number) => ({ number, name, line })),
	);
	const lines = Array.from({ length: to - from }, (_, offset) => from + offset);
	const searched = new Map(read.map(({ line, searched }) => [line, searched]));
	return { mentions, understood: lines, rows: searched };
}

/** Some heads, a line each, then as many lines for each merchant. */
function stackedAt(lines: readonly Line[], from: number): Block | undefined {
	const width = countWhile(lines.slice(from, from + MOST_HEADS), isBareHead);
	if (width < 2) return undefined;
	const start = from + width;
	const values = lines.slice(start, start + MOST_VALUES);
	const height = Math.floor(countWhile(values, isValue) / width);
	const head = headOf(
		lines.slice(from, start).map(({ written }) => written.trim()),
	);
	const column = Math.max(0, head.kinds.indexOf("number"));
	const rows = Array.from({ length: height }, (_, row) => ({
		cells: values
			.slice(row * width, (row + 1) * width)
			.map(({ written }) => written.trim()),
		line: start + row * width + column,
	}));
	const isTable =
		isOfMerchants(head) && rows.every(({ cells }) => hasOneNumber(cells, head));
	const block = { head, from, rows, to: start + height * width };
	return isTable ? block : { ...block, rows: [], to: start };
}

/** In its column, and none in another. */
function hasOneNumber(cells: readonly string[], head: Head): boolean {
	const numbers = merchantsAmong(
		cells.flatMap((cell) => readLine(cell).tokens),
	);
	return numbers.length === 1 && readRow(cells, head).numbers.length === 1;
}

/** Each line begins with its head; heads differ. */
function sidewaysAt(lines: readonly Line[], from: number): Block | undefined {
	const delimiter = DELIMITERS.find((each) => isSideways(lines[from], each));
	if (!delimiter) return undefined;
	const some = lines.slice(from, from + MOST_HEADS);
	const height = countWhile(some, (line) => isSideways(line, delimiter));
	const columns = some
		.slice(0, height)
		.map(({ written }) => splitCells(written, delimiter));
	const head = headOf(columns.map(([cell = ""]) => cell));
	const width = Math.max(...columns.map(({ length }) => length));
	const isTable =
		new Set(head.texts).size === height && isOfMerchants(head) && width > 2;
	const rows = Array.from({ length: isTable ? width - 1 : 0 }, (_, row) => ({
		cells: columns.map((cells) => cells.slice(row + 1, row + 2).join("")),
		line: from + head.kinds.indexOf("number"),
	}));
	return { head, from, rows, to: from + height };
}

/** A table that stands otherwise has at most so many heads, and lines. */
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

function headOf(texts: readonly string[]): Head {
	return { texts, kinds: texts.map(headKind) };
}

function isOfMerchants({ kinds }: Head): boolean {
	return kinds.includes("number") && kinds.includes("name");
}
