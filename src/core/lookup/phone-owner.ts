import type { Entry } from "../directory/entry.ts";
import {
	isLocalTelephone,
	isSameTelephone,
} from "../numbers/same-telephone.ts";

/**
 * Whose a telephone number is: every entry that has the whole number; without
 * the area code, the only entry that has it; none for a piece.
 *
 * @param digits without separators; the country's code may stand before them
 * @example
 * findPhoneOwners("862124013777", entries).map(({ id }) => id) // ["shande"]
 */
export function findPhoneOwners(
	digits: string,
	entries: readonly Entry[],
): readonly Entry[] {
	const owners = entries.filter(({ hotlines }) =>
		hotlines.some(({ phone }) => isSameTelephone(digits, phone.digits)),
	);
	if (owners.length > 0) return owners;
	const locals = entries.filter(({ hotlines }) =>
		hotlines.some(({ phone }) => isLocalTelephone(digits, phone.digits)),
	);
	return locals.length === 1 ? locals : [];
}
