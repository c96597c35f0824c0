import type { Sources } from "../directory/identify-prefix.ts";
import { compareText } from "../text/compare-text.ts";
import { isOpen, type Merchant } from "./merchant.ts";
import { type Owner, ownerFinder } from "./owner.ts";

/**
 * Limits of merchants per identity card. Sources disagree on the total: trade
 * sources say 2 × 5 = 10, the source document 15.
 */
export const LIMITS = {
	perInstitution: 2,
	institutions: 5,
	total: 10,
	olderTotal: 15,
} as const;

/** The number of merchants at an institution. */
export interface Share {
	readonly owner: Owner;
	readonly count: number;
}

/** The part of the quota that merchants use. */
export interface QuotaUse {
	readonly total: number;
	/** Known owners with their counts, most first. */
	readonly shares: readonly Share[];
	/** Number of merchants with an unknown owner. */
	readonly unknown: number;
}

/**
 * Compute the quota that merchants use; deregistered ones do not count.
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

/** Group merchants by owner, in the order of first appearance. */
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
