import { isTelephone, nameDigits } from "./name-digits.ts";
import { isMerchantNumber, type NumberKind } from "./number-token.ts";
import { withoutArea } from "./numbering-plan.ts";

/** Adjacent groups that form one number. */
export interface Joined {
	readonly text: string;
	readonly kind: NumberKind;
	/** Number of groups. */
	readonly size: number;
}

/** Groupings in which people print the fifteen characters of a merchant number. */
const MERCHANT = new Set(["3-4-4-4", "4-4-4-3", "5-5-5", "3-12", "3-3-3-3-3"]);
const CARD = new Set([
	...["4-4-4-4", "4-4-4-4-1", "4-4-4-4-2", "4-4-4-4-3", "3-4-4-4-4"],
	...["6-13", "6-10", "4-6-5"],
]);
const IDENTITY = new Set(["6-8-4", "6-4-4-4", "3-3-4-4-4", "3-3-8-4"]);
const DATE = /^(?:19|20)\d\d-(?:1[0-2]|0?[1-9])-(?:3[01]|[12]\d|0?[1-9])$/;
const MOBILE = new Set(["3-4-4", "3-8", "4-3-4", "7-4", "3-3-5"]);
const MOST_GROUPS = 5;
/** Lengths of numbers that consist of groups. */
const LENGTH = { least: 6, most: 19 };
const SINGLES = { merchant: 15, mobile: 11 };
const HOTLINE = /^(?:9[56]|12|100)\d+$/;
const TIMESTAMP = /^20[0-4]\d(?:0[1-9]|1[0-2])[0-3]\d[0-2]\d[0-5]\d$/;

/**
 * Join groups with the same separator into as few numbers as possible, with as
 * few groups as possible left over. Groups that can be a telephone number, a
 * date or a card never form a merchant number.
 *
 * @example
 * joinGroups(["8222", "9007", "0111", "135"]) // [{ text: "822290070111135", kind: "merchant", size: 4 }]
 */
export function joinGroups(groups: readonly string[]): readonly Joined[] {
	const singles = joinSingles(groups);
	if (singles) return [singles];
	const best = bestParts(groups);
	const parts: Joined[] = [];
	let index = 0;
	for (let part = best[0]; part; part = best[index]) {
		parts.push(part);
		index += part.size;
	}
	return nameWhole(groups, parts);
}

/** Join single digits, if all of them form one number. */
function joinSingles(groups: readonly string[]): Joined | undefined {
	if (
		groups.length < SINGLES.mobile ||
		groups.some(({ length }) => length > 1)
	) {
		return undefined;
	}
	const text = groups.slice(0, SINGLES.merchant + 1).join("");
	const isKnown = text.length === SINGLES.merchant || isTelephone(text);
	if (!isKnown || text.length !== groups.length) return undefined;
	return { text, kind: nameDigits(text), size: groups.length };
}

/** Compute by dynamic programming, for each index, the first part of the cheapest split. */
function bestParts(groups: readonly string[]): readonly Joined[] {
	const costs = [0];
	const best: Joined[] = [];
	for (let index = groups.length - 1; index >= 0; index--) {
		const [first = "", ...others] = groups.slice(index, index + MOST_GROUPS);
		let cheapest = { cost: Number.POSITIVE_INFINITY, part: single(first) };
		for (const part of partsAt(first, others)) {
			const [rest = 0] = costs.slice(-part.size);
			const cost = costOf(part) + rest;
			if (cost < cheapest.cost) cheapest = { cost, part };
		}
		costs.push(cheapest.cost);
		best.push(cheapest.part);
	}
	return best.reverse();
}

function costOf({ kind }: Joined): number {
	return kind === "digits" ? 100 : 1;
}

/** List what a group may be, alone or with the groups after it. */
function partsAt(first: string, others: readonly string[]): readonly Joined[] {
	const parts = [single(first)];
	let text = first;
	for (const [index, next] of others.entries()) {
		text += next;
		if (text.length > LENGTH.most) break;
		if (text.length < LENGTH.least) continue;
		const kind = nameGroups([first, ...others.slice(0, index + 1)], text);
		if (kind) parts.push({ text, kind, size: index + 2 });
	}
	return parts;
}

function single(text: string): Joined {
	return { text, kind: nameDigits(text), size: 1 };
}

function nameGroups(
	groups: readonly string[],
	text: string,
): NumberKind | undefined {
	const lengths = groups.map(({ length }) => length).join("-");
	if (MERCHANT.has(lengths) && isMerchant(groups, text))
		return nameDigits(text);
	if (CARD.has(lengths) && /^[3-69]\d+$/.test(text)) return "card";
	if (IDENTITY.has(lengths) && nameDigits(text) === "identity")
		return "identity";
	if (text.length <= 8 && DATE.test(groups.join("-"))) return "date";
	return isPhone(groups, { text, lengths }) ? "phone" : undefined;
}

function isMerchant(groups: readonly string[], text: string): boolean {
	const [first = "", second = ""] = groups;
	const hotlines = groups.filter(
		(group) => HOTLINE.test(group) && isTelephone(group),
	);
	return (
		isMerchantNumber(text) &&
		!text.startsWith("0") &&
		/^\d+$/.test(first) &&
		!(
			groups.length === 4 &&
			isTelephone(text.slice(0, 11)) &&
			first.length === 3
		) &&
		!(first.length === 4 && nameDigits(first + second) === "date") &&
		!TIMESTAMP.test(second) &&
		hotlines.length < 2
	);
}

/** Check a telephone number's grouping: an area code stands alone, a mobile number is 3-4-4. */
function isPhone(
	[first = ""]: readonly string[],
	{ text, lengths }: { readonly text: string; readonly lengths: string },
): boolean {
	if (!isTelephone(text)) return false;
	if (/^1[3-9]/.test(text)) return MOBILE.has(lengths);
	if (text.startsWith("0")) return withoutArea(first) === "";
	return /^(?:[48]00|1010)/.test(text) && first.length >= 3;
}

/** Mark groups without meaning whose total length is close to a merchant number's. */
function nameWhole(
	groups: readonly string[],
	parts: readonly Joined[],
): readonly Joined[] {
	const isNothing = parts.every(
		({ kind }) => kind === "digits" || kind === "reference",
	);
	if (groups.length < 3 || groups.length > 20 || !isNothing) return parts;
	const isSpelled = groups.every(({ length }) => length === 1);
	const [first = ""] = groups;
	if (!isSpelled && !/^\d{3}/.test(first)) return parts;
	const text = groups.join("");
	const kind = nameDigits(text);
	if (kind === "reference" || kind === "digits") return parts;
	const isOtherwise = kind === "merchant" || kind === "rounded";
	return [{ text, kind: isOtherwise ? "nearly" : kind, size: groups.length }];
}
