import type { Entry } from "../directory/entry.ts";

/** What a call list puts before a Chinese number. */
const COUNTRY = /^(?:00)?86(?=\d{5})/;
const SEPARATORS = /[\s().\-‐-―+]/g;
const ONLY_DIGITS = /^\d{5,16}$/;

/**
 * Whose a telephone number is, as a slip or a call list prints it, with `+86`,
 * spaces or hyphens; every entry that has the whole number, none for a piece.
 *
 * @example
 * findPhoneOwners("+86 21 2401 3777", entries).map(({ id }) => id) // ["shande"]
 */
export function findPhoneOwners(
	text: string,
	entries: readonly Entry[],
): readonly Entry[] {
	const digits = text.normalize("NFKC").replace(SEPARATORS, "");
	if (!ONLY_DIGITS.test(digits)) return [];
	const national = digits.replace(COUNTRY, "");
	const spellings = [digits, national, `0${national}`];
	return entries.filter(({ hotlines }) =>
		hotlines.some(({ phone }) => spellings.includes(phone.digits)),
	);
}
