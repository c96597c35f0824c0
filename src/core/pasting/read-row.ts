import { headKind, type LabelKind } from "../numbers/find-labels.ts";
import {
	type MerchantNumber,
	merchantsAmong,
} from "../numbers/number-token.ts";
import { type Line, readLine } from "../numbers/read-line.ts";
import { cleanName } from "./clean-name.ts";
import { NAME_RANKS } from "./read-records.ts";

/** A column of a table: its header and the kind of its values. */
export interface Column {
	readonly head: string;
	readonly kind: LabelKind | undefined;
}

/** A parsed row of a table. */
export interface Row {
	readonly numbers: readonly MerchantNumber[];
	/** From the column of names; empty without one. */
	readonly name: string;
	/** The cells that were searched for numbers. */
	readonly searched: readonly Line[];
}

const MERCHANT = /商|MER|MID/i;

/**
 * Classify the columns of a table by their headers.
 *
 * @example
 * columnsOf(["店名"]) // [{ head: "店名", kind: "name" }]
 */
export function columnsOf(heads: readonly string[]): readonly Column[] {
	return heads.map((head) => ({ head, kind: headKind(head) }));
}

/**
 * Read the numbers and name of a row from their columns.
 *
 * @example
 * readRow(["张三", "822290070111135"], columnsOf(["店名", "商户号"])).name // "张三"
 */
export function readRow(
	cells: readonly string[],
	columns: readonly Column[],
): Row {
	const row = columns.map((column, index) => ({
		...column,
		cell: cells[index] ?? "",
	}));
	const searched = searchedCells(row);
	return { numbers: numbersIn(searched), name: nameIn(row), searched };
}

interface Cell extends Column {
	readonly cell: string;
}

/** Choose the cells to search: columns of merchant numbers, of other numbers, or any but references. */
function searchedCells(row: readonly Cell[]): readonly Line[] {
	const numbers = row.filter(({ kind }) => kind === "number");
	const merchants = numbers.filter(({ head }) => MERCHANT.test(head));
	const others = row.filter(({ kind }) => kind !== "reference");
	const tried: (readonly Line[])[] = [];
	for (const some of [merchants, numbers, others]) {
		const searched = some.map(({ cell }) => readLine(cell));
		if (numbersIn(searched).length > 0) return searched;
		if (searched.length > 0) tried.push(searched);
	}
	return tried.slice(0, 1).flat();
}

function numbersIn(cells: readonly Line[]): readonly MerchantNumber[] {
	return merchantsAmong(cells.flatMap(({ tokens }) => tokens));
}

function nameIn(row: readonly Cell[]): string {
	const names = row.filter(({ kind }) => kind === "name");
	const ranked = NAME_RANKS.flatMap((rank) =>
		names.filter(({ head }) => rank.test(head)),
	);
	const [name = ""] = ranked
		.map(({ cell }) => cleanName(cell))
		.filter((each) => /\p{L}/u.test(each));
	return name;
}
