import type { LabelKind } from "../numbers/find-labels.ts";
import type { MerchantNumber } from "../numbers/number-token.ts";
import { type Line, readLine } from "../numbers/read-line.ts";
import { cleanName } from "./clean-name.ts";

/** What each column of a table holds. */
export interface Head {
	readonly kinds: readonly (LabelKind | undefined)[];
	readonly texts: readonly string[];
}

/** What a row of a table says. */
export interface Row {
	readonly numbers: readonly MerchantNumber[];
	/** Out of the column of names; empty without one. */
	readonly name: string;
	/** The cells in which a number may stand. */
	readonly searched: readonly Line[];
}

/** Of several names the first in this list counts. */
const NAME_RANKS = [/名称|全称|店名|NAME/i, /名/, /简称/, /./];

/**
 * The numbers and the name of a row, each out of its own columns.
 *
 * @example
 * readRow(["张三", "822290070111135"], { kinds: ["name", "number"], texts: ["店名", "商户号"] }).name // "张三"
 */
export function readRow(cells: readonly string[], head: Head): Row {
	const searched = searchedCells(cells, head);
	return { numbers: numbersIn(searched), name: nameIn(cells, head), searched };
}

/** Of the columns of numbers, those of merchants; without any, all but those of other things. */
function searchedCells(
	cells: readonly string[],
	{ kinds, texts }: Head,
): readonly Line[] {
	const columns = columnsOf(kinds, "number");
	const merchants = columns.filter((column) =>
		/商|MER|MID/i.test(texts[column] ?? ""),
	);
	const others = [...kinds.keys()].filter(
		(column) => kinds[column] !== "reference",
	);
	const searched = [merchants, columns, others].map((some) =>
		some.map((column) => readLine(cells[column] ?? "")),
	);
	return (
		searched.find((some) => numbersIn(some).length > 0) ??
		searched.find(({ length }) => length > 0) ??
		[]
	);
}

function numbersIn(cells: readonly Line[]): readonly MerchantNumber[] {
	return cells.flatMap(({ tokens }) =>
		tokens.flatMap((token) => (token.kind === "merchant" ? token.number : [])),
	);
}

function nameIn(cells: readonly string[], { kinds, texts }: Head): string {
	const columns = columnsOf(kinds, "name");
	for (const rank of NAME_RANKS) {
		for (const column of columns.filter((each) =>
			rank.test(texts[each] ?? ""),
		)) {
			const name = cleanName(cells[column] ?? "");
			if (/\p{L}/u.test(name)) return name;
		}
	}
	return "";
}

function columnsOf(kinds: Head["kinds"], wanted: LabelKind): readonly number[] {
	return [...kinds.keys()].filter((column) => kinds[column] === wanted);
}
