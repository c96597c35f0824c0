import {
	type MerchantNumber,
	merchantsAmong,
	type NumberToken,
} from "../numbers/number-token.ts";

/** A requested prefix, and the numbers that have it. */
export interface Asked {
	/** First three digits. */
	readonly prefix: string;
	/** Complete numbers with that prefix; empty if only the prefix was typed. */
	readonly numbers: readonly MerchantNumber[];
	/** The beginning of a number that is partly typed or masked. */
	readonly unfinished: string | undefined;
}

const MOBILE = /^1[3-9]/;

/**
 * List the prefixes of the merchant numbers in a text, once each, in its order.
 *
 * @example
 * findAsked(readLine("822290070111135").tokens)[0].prefix // "822"
 */
export function findAsked(tokens: readonly NumberToken[]): readonly Asked[] {
	const found = tokens.flatMap(askedBy);
	const prefixes = new Set(found.map(({ prefix }) => prefix));
	return [...prefixes].map((prefix) => {
		const own = found.filter((asked) => asked.prefix === prefix);
		const numbers = [...new Set(own.flatMap(({ numbers }) => numbers))];
		const unfinished = numbers.length > 0 ? undefined : own[0]?.unfinished;
		return { prefix, numbers, unfinished };
	});
}

/** Read the number of a token, or the visible beginning of a masked one. */
function askedBy(token: NumberToken): readonly Asked[] {
	const prefix = token.text.slice(0, 3);
	const numbers = merchantsAmong([token]);
	if (numbers.length > 0) return [{ prefix, numbers, unfinished: undefined }];
	const [digits = ""] = /^\d+/.exec(token.text) ?? [];
	const isMerchant = digits.length >= 3 && !MOBILE.test(digits);
	if (token.kind !== "masked" || !isMerchant) return [];
	return [{ prefix, numbers: [], unfinished: digits }];
}
