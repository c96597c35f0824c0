import { withoutArea } from "./numbering-plan.ts";

/** The country code that call lists add. */
const COUNTRY = /^(?:00)?86(?=\d{5})/;
const SHORTEST_LOCAL = 5;

/**
 * Tell whether typed digits are a printed number, with or without the country
 * code, which replaces a leading 0.
 *
 * @example
 * isSameTelephone("862124013777", "02124013777") // true
 */
export function isSameTelephone(typed: string, printed: string): boolean {
	if (typed === printed) return true;
	const national = typed.replace(COUNTRY, "");
	if (national === typed) return false;
	return national === printed || `0${national}` === printed;
}

/**
 * Tell whether digits are a printed number without its area code.
 *
 * @example
 * isLocalTelephone("962233", "021962233") // true
 */
export function isLocalTelephone(typed: string, printed: string): boolean {
	const local = withoutArea(printed);
	return typed.length >= SHORTEST_LOCAL && local !== printed && local === typed;
}
