import type { Sources } from "../directory/identify-prefix.ts";
import { compareText } from "../text/compare-text.ts";
import { isOpen, type Merchant } from "./merchant.ts";
import { type Owner, ownerFinder } from "./owner.ts";

/**
 * How many merchants one identity card may have. Which total holds is not
 * established: trade sources say 2 × 5 = 10, the source document said 15.
 */
export const LIMITS = {
	perInstitution: 2,
	institutions: 5,
	total: 10,
	olderTotal: 15,
} as const;

/** How many merchants an institution has. */
export interface Share {
	readonly owner: Owner;
	readonly count: number;
}

/** What merchants take up of the quota. */
export interface QuotaUse {
	readonly total: number;
	/** Institutions with their numbers, most first; none of them unknown. */
	readonly shares: readonly Share[];
	/** Merchants of which it is not known whose they are. */
	readonly unknown: number;
}

/**
 * What merchants take up of the quota; those already deregistered take nothing.
 *
 * @example
 * quotaUse([], sources) // { total: 0, shares: [], unknown: 0 }
 */
export function quotaUse(
	merchants: readonly Merchant[],
	sources: Sources,
): QuotaUse {
	const open = merchants.filter(isOpen);
	const groups = groupByOwner(open, sources);
	const known = groups.filter(({ owner }) => owner.isKnown);
	return {
		total: open.length,
		shares: known
			.map(({ owner, merchants: own }) => ({ owner, count: own.length }))
			.sort(
				(one, other) =>
					other.count - one.count ||
					compareText(one.owner.key, other.owner.key),
			),
		unknown: open.length - known.flatMap(({ merchants: own }) => own).length,
	};
}

/** Merchants by whose they are, in the order of their first one. */
export function groupByOwner(
	merchants: readonly Merchant[],
	sources: Sources,
): readonly {
	readonly owner: Owner;
	readonly merchants: readonly Merchant[];
}[] {
	const groups = new Map<string, { owner: Owner; merchants: Merchant[] }>();
	const ownerOf = ownerFinder(sources);
	for (const merchant of merchants) {
		const owner = ownerOf(merchant);
		const group = groups.get(owner.key);
		if (group) group.merchants.push(merchant);
		else groups.set(owner.key, { owner, merchants: [merchant] });
	}
	return [...groups.values()];
}
