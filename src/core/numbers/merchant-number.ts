import { type MerchantNumber, merchantsAmong } from "./number-token.ts";
import { plainLine, splitLines } from "./plain-line.ts";
import { readTokens } from "./read-tokens.ts";

/** Lines with fewer digits are skipped. */
const ENOUGH_DIGITS = /(?:\d[^\d]*){8}/;

/**
 * Find every merchant number in pasted text, in order, once each. Groups,
 * full-width digits and a spreadsheet's additions are understood; part of a
 * longer number, or digits of two numbers, never match.
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
 * Format a merchant number in groups of four.
 *
 * @example
 * groupDigits("822290070111135") // "8222 9007 0111 135"
 */
export function groupDigits(number: string): string {
	return number.replace(/(.{4})(?=.)/g, "$1 ");
}
