import type { Acquirer } from "../directory/acquirers.ts";
import type { Entry } from "../directory/entry.ts";
import type { Sources } from "../directory/identify-prefix.ts";
import { identifyPrefix } from "../directory/identify-prefix.ts";
import { shortName } from "../directory/short-name.ts";
import type { Merchant } from "./merchant.ts";

/** The institution or acquirer that a merchant belongs to. */
export interface Owner {
	/** The same for all merchants of one owner. */
	readonly key: string;
	/** Short name. */
	readonly name: string;
	readonly entry: Entry | undefined;
	readonly acquirer: Acquirer | undefined;
	/** Whether the owner is known; an unlisted prefix is a group of its own. */
	readonly isKnown: boolean;
}

const NOBODY: Owner = {
	key: "unknown",
	name: "还不知道是哪家",
	entry: undefined,
	acquirer: undefined,
	isKnown: false,
};

/**
 * Find the owner of a merchant: the one the reader chose, or by its number.
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
		return { ...NOBODY, key: `prefix-${prefix}`, name: `${prefix} 开头` };
	}
	return {
		...NOBODY,
		key: `acquirer-${acquirer.name}`,
		name: acquirer.name,
		acquirer,
		isKnown: true,
	};
}

/** Create an `ownerOf` that looks up each institution and prefix once. */
export function ownerFinder(
	sources: Sources,
): (merchant: Parameters<typeof ownerOf>[0]) => Owner {
	const known = new Map<string, Owner>();
	return ({ number, institution }) => {
		const key = `${institution} ${number.slice(0, 3)}`;
		const owner = known.get(key) ?? ownerOf({ number, institution }, sources);
		known.set(key, owner);
		return owner;
	};
}

function ownerFromEntry(entry: Entry): Owner {
	return {
		...NOBODY,
		key: entry.id,
		name: shortName(entry),
		entry,
		isKnown: true,
	};
}
