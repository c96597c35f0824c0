import type { Entry } from "../directory/entry.ts";
import {
	isLocalTelephone,
	isSameTelephone,
} from "../numbers/same-telephone.ts";

/** An entry that has the typed telephone number. */
export interface PhoneAnswer {
	readonly kind: "phone";
	readonly text: string;
	readonly entry: Entry;
}

/** Separators within a number. */
export const SEPARATORS = /[\s().\-‐-―+]/g;
/** Digits that may be a telephone number. */
const TELEPHONE = /^\d{5,16}$/;

/**
 * Find the entries that have a telephone number. Without its area code, it must
 * belong to one entry only; partial numbers find nothing.
 *
 * @param text may begin with the country code
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
