import type { Line } from "../numbers/read-line.ts";
import { mentionsOf, type Reading } from "./mention.ts";
import { type Column, columnsOf, readRow } from "./read-row.ts";
import { DELIMITERS, type Delimiter, splitCells } from "./split-cells.ts";

/** The head of a table, and what parts the cells of its rows. */
interface TableHead {
	readonly columns: readonly Column[];
	readonly delimiter: Delimiter;
}

/** What parts two sheets of a file, or two messages. */
const BORDER = /^\s*[—–=_*~-]{2,}(?:\s*工作表.*)?\s*$/;
/** Below the head of a table in Markdown. */
const RULE = /^\s*\|[\s|:-]*$/;
const ENOUGH_HEADS = 2;

/** What the tables of a text come to. */
export interface TableReading extends Reading {
	/** The cells in which a number may stand, for each row of a table. */
	readonly rows: ReadonlyMap<number, readonly Line[]>;
}

/**
 * The tables of a text that have a head: the first row in which at least two
 * cells are known ones, up to the next head or border. A name comes out of its
 * own column alone.
 *
 * @param others tables that have been read already, which these are added to
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

/** Words between spaces only count as cells where there are as many as heads. */
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
