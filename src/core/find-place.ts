import { type AnchorKey, anchorVariants } from "./anchor-key.ts";
import {
	beginsOneName,
	beginsWithName,
	containsName,
	isInOneName,
	isName,
	type Rule,
} from "./anchor-rules.ts";
import { findMerchantNumbers } from "./merchant-number.ts";
import {
	indexNames,
	type Names,
	pickPlace,
	type Rank,
	rankOnPage,
	rankOnSite,
} from "./place-names.ts";
import type { Place } from "./site-map.ts";

/** Places among which one is looked for, and which of equals wins. */
interface Scope {
	readonly names: Names;
	readonly rank: Rank;
}

/** Where to look for an anchor. */
export interface PlaceSearch {
	/** Places of the page that the link names. */
	readonly ofPage: readonly Place[];
	readonly ofSite: readonly Place[];
	/** Whether the anchor may mean another page without being its whole name. */
	readonly isPageOpen: boolean;
}

const LOOSE_RULES: readonly Rule[] = [
	beginsWithName,
	beginsOneName,
	containsName,
	isInOneName,
];

/**
 * The place that an anchor means: by its id, by a whole name on the page or
 * on another, by a merchant number, by a name with something glued on or cut
 * off. Where two places are equally likely it is neither.
 *
 * @example
 * findPlace("_4拉卡拉支付股份有限公", search) // lakala
 */
export function findPlace(
	anchor: string,
	search: PlaceSearch,
): Place | undefined {
	const byId = search.ofPage.find(({ id }) => id === anchor);
	if (byId) return byId;
	const page = { names: indexNames(search.ofPage), rank: rankOnPage };
	const site = { names: indexNames(search.ofSite), rank: rankOnSite };
	const asked = anchorVariants(anchor);
	const inFull = [page, site];
	const inPart = search.isPageOpen ? inFull : [page];
	return (
		firstFound(inFull, (scope) => findBy(isName, asked, scope)) ??
		findOwner(anchor, site) ??
		firstFound(LOOSE_RULES, (rule) =>
			firstFound(inPart, (scope) => findBy(rule, asked, scope)),
		)
	);
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

/** The institution whose merchant numbers begin as the one in the anchor does. */
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
