import type { MerchantNumber } from "../numbers/number-token.ts";

/** A merchant number found in a text. */
export interface Mention {
	readonly number: MerchantNumber;
	/** The number's name; empty if it is unknown. */
	readonly name: string;
	/** Index of its line. */
	readonly line: number;
}

/** The result of reading some lines. */
export interface Reading {
	readonly mentions: readonly Mention[];
	/** Indexes of lines that were understood: headers, names, labels. */
	readonly understood: readonly number[];
}

/**
 * Make mentions of numbers that share a line and a name.
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
