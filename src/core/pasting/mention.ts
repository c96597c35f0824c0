import type { MerchantNumber } from "../numbers/number-token.ts";

/** A merchant number where it stands in a text. */
export interface Mention {
	readonly number: MerchantNumber;
	/** Empty where none can be told. */
	readonly name: string;
	/** Index of its line. */
	readonly line: number;
}

/** What some lines of a text come to. */
export interface Reading {
	readonly mentions: readonly Mention[];
	/** Indexes of lines that are understood: heads, names, labels. */
	readonly understood: readonly number[];
}

/**
 * Numbers that stand in one line under one name, as mentions.
 *
 * @example
 * mentionsOf({ numbers: [], name: "", line: 0 }) // []
 */
export function mentionsOf({
	numbers,
	name,
	line,
}: Omit<Mention, "number"> & {
	readonly numbers: readonly MerchantNumber[];
}): readonly Mention[] {
	return numbers.map((number) => ({ number, name, line }));
}
