import type { LabelKind } from "../numbers/find-labels.ts";
import {
	type MerchantNumber,
	merchantsAmong,
} from "../numbers/number-token.ts";
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

const MERCHANT = /商|MER|MID/i;
/** Of several names the first in this list counts. */
const NAME_RANKS = [/名称|全称|店名|NAME/i, /名/, /简称/, /./];

/**
 * The numbers and the name of a row, each out of its own columns.
 *
 * @example
 * readRow(["张三", "822290070111135"], { kinds: ["name", "number"], texts: ["店名", "商户号"] }).name // "张三"
 */
export function readRow(cells: readonly string[], head: Head): Row {
	const columns = head.kinds.map((kind, column) => ({
		kind,
		head: head.texts.slice(column, column + 1).join(""),
		cell: cells.slice(column, column + 1).join(""),
	}));
	const searched = searchedCells(columns);
	return { numbers: numbersIn(searched), name: nameIn(columns), searched };
}

/** A cell with its head. */
interface Column {
	readonly kind: LabelKind | undefined;
	readonly head: string;
	readonly cell: string;
}

/** Of the columns of numbers, those of merchants; without any, all but those of other things. */
function searchedCells(columns: readonly Column[]): readonly Line[] {
	const numbers = columns.filter(({ kind }) => kind === "number");
	const merchants = numbers.filter(({ head }) => MERCHANT.test(head));
	const others = columns.filter(({ kind }) => kind !== "reference");
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

function nameIn(columns: readonly Column[]): string {
	const names = columns.filter(({ kind }) => kind === "name");
	const ranked = NAME_RANKS.flatMap((rank) =>
		names.filter(({ head }) => rank.test(head)),
	);
	const [name = ""] = ranked
		.map(({ cell }) => cleanName(cell))
		.filter((each) => /\p{L}/u.test(each));
	return name;
}
