import type { Entry } from "../directory/entry.ts";
import {
	isLocalTelephone,
	isSameTelephone,
} from "../numbers/same-telephone.ts";

/** A telephone number was typed, and an entry has it. */
export interface PhoneAnswer {
	readonly kind: "phone";
	readonly text: string;
	readonly entry: Entry;
}

/** Separators of a telephone number, or of any that is being typed. */
export const SEPARATORS = /[\s().\-‐-―+]/g;
/** Digits that may be a telephone number. */
const TELEPHONE = /^\d{5,16}$/;

/**
 * Whose a telephone number is: every entry that has the whole number; without
 * the area code, the only entry that has it; none for a piece.
 *
 * @param text the country's code may stand before the number
 * @example
 * findPhoneOwners("86 21 2401 3777", entries).map(({ entry }) => entry.id) // ["shande"]
 */
export function findPhoneOwners(
	text: string,
	entries: readonly Entry[],
): readonly PhoneAnswer[] {
	const digits = text.replace(SEPARATORS, "");
	if (!TELEPHONE.test(digits)) return [];
	return ownersOf(digits, entries).map((entry) => ({
		kind: "phone",
		text,
		entry,
	}));
}

function ownersOf(digits: string, entries: readonly Entry[]): readonly Entry[] {
	const owners = entries.filter(({ hotlines }) =>
		hotlines.some(({ phone }) => isSameTelephone(digits, phone.digits)),
	);
	if (owners.length > 0) return owners;
	const locals = entries.filter(({ hotlines }) =>
		hotlines.some(({ phone }) => isLocalTelephone(digits, phone.digits)),
	);
	return locals.length === 1 ? locals : [];
}
