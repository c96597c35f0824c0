import type { MerchantNumber } from "./number-token.ts";
import { readLine, splitLines } from "./read-line.ts";

export type { MerchantNumber } from "./number-token.ts";

/**
 * Every merchant number in what a person pasted, in order, once each.
 * Groups, full-width digits and what spreadsheets put around a number are read
 * as people mean them; a piece of a longer number, or digits of two numbers,
 * never are one.
 *
 * @example
 * findMerchantNumbers("商户编号：8222 9007 0111 135") // ["822290070111135"]
 */
export function findMerchantNumbers(pasted: string): readonly MerchantNumber[] {
	const tokens = splitLines(pasted).flatMap((line) => readLine(line).tokens);
	const numbers = tokens.flatMap((token) =>
		token.kind === "merchant" ? token.number : [],
	);
	return [...new Set(numbers)];
}

/**
 * A merchant number in groups of four, as people read it aloud.
 *
 * @example
 * groupDigits("822290070111135") // "8222 9007 0111 135"
 */
export function groupDigits(number: string): string {
	return number.replace(/(.{4})(?=.)/g, "$1 ");
}
