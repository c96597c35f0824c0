import type { Acquirer } from "../directory/acquirers.ts";
import type { Entry } from "../directory/entry.ts";
import { changeOf } from "../directory/entry.ts";
import type { Sources } from "../directory/identify-prefix.ts";
import { identifyPrefix } from "../directory/identify-prefix.ts";
import type { Merchant } from "./merchant.ts";

/** Whose a merchant is. */
export interface Owner {
	/** The same for all merchants of one institution, in any order. */
	readonly key: string;
	readonly name: string;
	readonly entry: Entry | undefined;
	readonly acquirer: Acquirer | undefined;
	/** Whether it is known whose it is; a prefix in no list stands for itself. */
	readonly isKnown: boolean;
	/** What has changed about the institution, such as its end. */
	readonly change: string | undefined;
}

const NOBODY: Owner = {
	key: "unknown",
	name: "还不知道是哪家",
	entry: undefined,
	acquirer: undefined,
	isKnown: false,
	change: undefined,
};

/**
 * Whose a merchant is, as the reader has said, or by its number.
 *
 * @example
 * ownerOf(newMerchant({ id: "a" }), sources).key // "unknown"
 */
export function ownerOf(
	{ number, institution }: Pick<Merchant, "number" | "institution">,
	sources: Sources,
): Owner {
	const said = sources.entries.find(({ id }) => id === institution);
	if (said) return ownerFromEntry(said);
	if (number === "") return NOBODY;
	const prefix = number.slice(0, 3);
	const found = identifyPrefix(prefix, sources);
	if (found.entry) return ownerFromEntry(found.entry);
	const { acquirer } = found;
	if (!acquirer) {
		return { ...NOBODY, key: `prefix-${prefix}`, name: `${prefix} 不在名单里` };
	}
	return {
		...NOBODY,
		key: `acquirer-${acquirer.name}`,
		name: acquirer.name,
		acquirer,
		isKnown: true,
	};
}

function ownerFromEntry(entry: Entry): Owner {
	return {
		...NOBODY,
		key: entry.id,
		name: entry.name,
		entry,
		isKnown: true,
		change: changeOf(entry),
	};
}
