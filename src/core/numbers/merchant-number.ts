import { type MerchantNumber, merchantsAmong } from "./number-token.ts";
import { plainLine, splitLines } from "./plain-line.ts";
import { readTokens } from "./read-tokens.ts";

/** A line with fewer has none. */
const ENOUGH_DIGITS = /(?:\d[^\d]*){8}/;

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
	const tokens = splitLines(pasted)
		.map((line) => plainLine(line).plain)
		.filter((line) => ENOUGH_DIGITS.test(line))
		.flatMap(readTokens);
	return [...new Set(merchantsAmong(tokens))];
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
