import {
	type MerchantNumber,
	merchantsAmong,
	type NumberToken,
} from "../numbers/number-token.ts";

/** What was asked: a prefix, and the numbers that have it. */
export interface Asked {
	/** First three digits. */
	readonly prefix: string;
	/** Whole numbers with that prefix; none where only the prefix was typed. */
	readonly numbers: readonly MerchantNumber[];
	/** The beginning of a number that is still being typed, or is covered. */
	readonly unfinished: string | undefined;
}

const MOBILE = /^1[3-9]/;

/**
 * The prefixes of the merchant numbers in a text, each once, in its order.
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

/** The number of a token, or the beginning of one that is covered. */
function askedBy(token: NumberToken): readonly Asked[] {
	const prefix = token.text.slice(0, 3);
	const numbers = merchantsAmong([token]);
	if (numbers.length > 0) return [{ prefix, numbers, unfinished: undefined }];
	const [digits = ""] = /^\d+/.exec(token.text) ?? [];
	const isMerchant = digits.length >= 3 && !MOBILE.test(digits);
	if (token.kind !== "masked" || !isMerchant) return [];
	return [{ prefix, numbers: [], unfinished: digits }];
}
