import type { Line } from "../numbers/read-line.ts";
import { mentionsOf, type Reading } from "./mention.ts";
import { type Column, columnsOf, readRow } from "./read-row.ts";
import { DELIMITERS, type Delimiter, splitCells } from "./split-cells.ts";

/** The header of a table, and the delimiter of its cells. */
interface TableHead {
	readonly columns: readonly Column[];
	readonly delimiter: Delimiter;
}

/** Separators between sheets of a file, or between messages. */
const BORDER = /^\s*[—–=_*~-]{2,}(?:\s*工作表.*)?\s*$/;
/** The line below the header of a Markdown table. */
const RULE = /^\s*\|[\s|:-]*$/;
const ENOUGH_HEADS = 2;

/** The result of reading tables. */
export interface TableReading extends Reading {
	/** The searched cells of each table row, by line index. */
	readonly rows: ReadonlyMap<number, readonly Line[]>;
}

/**
 * Read tables with a header: a row with at least two known headers, which
 * applies up to the next header or border. Names come from their own column
 * only.
 *
 * @param others tables already read, to which these are added
 */
export function readTables(
	lines: readonly Line[],
	others: TableReading,
): TableReading {
	const taken = new Set(others.understood);
	const mentions = [...others.mentions];
	const understood = [...others.understood];
	const rows = new Map(others.rows);
	let head: TableHead | undefined;
	for (const [index, line] of lines.entries()) {
		if (taken.has(index)) continue;
		const next = readHead(line);
		const isBorder = BORDER.test(line.text);
		if (next || isBorder || RULE.test(line.text)) {
			if (next || isBorder) head = next;
			understood.push(index);
			continue;
		}
		const cells = head ? cellsOf(line, head) : [];
		if (!head || cells.length < ENOUGH_HEADS) continue;
		const row = readRow(cells, head.columns);
		rows.set(index, row.searched);
		mentions.push(...mentionsOf({ ...row, line: index }));
	}
	return { mentions, understood, rows };
}

function readHead({ written, tokens, labels }: Line): TableHead | undefined {
	if (tokens.length > ENOUGH_HEADS) return undefined;
	for (const delimiter of [...DELIMITERS, " "] as const) {
		if (!written.includes(delimiter)) continue;
		if (delimiter === " " && labels.length < ENOUGH_HEADS) continue;
		const columns = columnsOf(splitCells(written, delimiter));
		const known = columns.filter(({ kind }) => kind !== undefined);
		if (known.length < ENOUGH_HEADS) continue;
		const isOfMerchants = known.some(
			({ kind }) => kind === "number" || kind === "name",
		);
		const isWhole = delimiter !== " " || known.length === columns.length;
		if (isOfMerchants && isWhole) return { delimiter, columns };
	}
	return undefined;
}

/** Split a row; at spaces, only if there are as many cells as headers. */
function cellsOf(
	{ written, tokens }: Line,
	{ delimiter, columns }: TableHead,
): readonly string[] {
	if (delimiter !== " ") return splitCells(written, delimiter);
	let joined = "";
	let start = 0;
	for (const token of tokens) {
		joined += written.slice(start, token.start) + token.text.replace(/ /g, "");
		start = token.end;
	}
	const cells = splitCells(joined + written.slice(start), delimiter);
	return cells.length === columns.length ? cells : [];
}
