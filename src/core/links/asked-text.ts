import { findMerchantNumbers } from "../numbers/merchant-number.ts";

const LONGEST = 60;
/** More digits than a prefix and an area code have, with or without separators. */
const LONG_NUMBER = /\d(?:[^\p{L}\d]{0,2}\d){8,}/gu;
const CONTROL = /\p{Cc}/gu;

/**
 * Prepare a link's query for display: shorten merchant numbers to their first
 * three digits, and the text to 60 characters.
 *
 * @example
 * maskAsked("822290070111135 是谁家的") // "822… 是谁家的"
 */
export function maskAsked(asked: string): string {
	const shown = asked
		.replace(CONTROL, " ")
		.replace(LONG_NUMBER, (number) => `${number.slice(0, 3)}…`)
		.trim();
	const [number] = findMerchantNumbers(shown);
	if (number) return `${number.slice(0, 3)}…`;
	const characters = [...shown];
	if (characters.length <= LONGEST) return shown;
	return `${characters.slice(0, LONGEST - 1).join("")}…`;
}
