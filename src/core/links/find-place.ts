import { findMerchantNumbers } from "../numbers/merchant-number.ts";
import { type AnchorKey, anchorVariants, nameKey } from "./anchor-key.ts";
import {
	beginsOneName,
	beginsWithName,
	containsName,
	isInOneName,
	isName,
	type Rule,
} from "./anchor-rules.ts";
import {
	type Names,
	pickPlace,
	type Rank,
	rankOnPage,
	rankOnSite,
} from "./place-names.ts";
import type { Place } from "./site-map.ts";

/** The names among which to look for an anchor. */
export interface PlaceSearch {
	/** Names on the linked page. */
	readonly onPage: Names;
	readonly onSite: Names;
	/** Whether a partial name may match on other pages. */
	readonly isPageOpen: boolean;
}

/** A set of names, and the rank that chooses among their places. */
interface Scope {
	readonly names: Names;
	readonly rank: Rank;
}

const LOOSE_RULES: readonly Rule[] = [
	beginsWithName,
	beginsOneName,
	containsName,
	isInOneName,
];

/**
 * Find the place of an anchor: by id, by a whole name on the page or the site,
 * by a merchant number, or by a name with text added or cut off. A tie between
 * two places finds neither.
 *
 * @example
 * findPlace("_4拉卡拉支付股份有限公", search) // lakala
 */
export function findPlace(
	anchor: string,
	{ onPage, onSite, isPageOpen }: PlaceSearch,
): Place | undefined {
	const asked = anchorVariants(anchor);
	const page = { names: onPage, rank: rankOnPage };
	const site = { names: onSite, rank: rankOnSite };
	const openScopes = isPageOpen ? [page, site] : [page];
	return (
		findById(anchor, onPage) ??
		firstFound([page, site], (scope) => findBy(isName, asked, scope)) ??
		findOwner(anchor, site) ??
		firstFound(LOOSE_RULES, (rule) =>
			firstFound(openScopes, (scope) => findBy(rule, asked, scope)),
		)
	);
}

function findById(anchor: string, names: Names): Place | undefined {
	const named = names.get(nameKey(anchor));
	return named?.find(({ id }) => id === anchor);
}

function findBy(
	rule: Rule,
	asked: readonly AnchorKey[],
	{ names, rank }: Scope,
): Place | undefined {
	return firstFound(asked, (key) => {
		const name = rule(key, names);
		return name === undefined ? undefined : pickPlace(name, names, rank);
	});
}

/** Find the acquirer of the merchant number in an anchor. */
function findOwner(anchor: string, { names, rank }: Scope): Place | undefined {
	const numbers = findMerchantNumbers(anchor);
	const prefixes = new Set(numbers.map((number) => number.slice(0, 3)));
	const [prefix = "", ...others] = prefixes;
	return others.length === 0 ? pickPlace(prefix, names, rank) : undefined;
}

function firstFound<Item>(
	items: readonly Item[],
	find: (item: Item) => Place | undefined,
): Place | undefined {
	for (const item of items) {
		const found = find(item);
		if (found) return found;
	}
	return undefined;
}
