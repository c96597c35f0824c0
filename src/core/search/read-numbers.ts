import { findMerchantNumbers } from "../numbers/merchant-number.ts";
import type { NumberToken } from "../numbers/number-token.ts";
import { plainLine } from "../numbers/plain-line.ts";
import { readTokens } from "../numbers/read-tokens.ts";
import { findTelephones } from "./find-telephones.ts";
import { shareableQuery } from "./search-query.ts";

/** A merchant's number begins so, a mobile one otherwise. */
const COVERED = /^(?!1[3-9])\d{3}/;

/** What reads the numbers in a query as the lookup does; it is loaded after the names. */
export const numberReader = {
	/** First three digits of the merchant numbers in it, also of covered ones. */
	prefixesIn(asked: string): readonly string[] {
		const numbers: readonly string[] = findMerchantNumbers(asked);
		const covered = textsIn(asked, "masked").filter((text) =>
			COVERED.test(text),
		);
		const found = [...numbers, ...covered];
		return [...new Set(found.map((number) => number.slice(0, 3)))];
	},
	/** Digits of the telephone numbers in it. */
	telephonesIn(asked: string): readonly string[] {
		return textsIn(asked, "phone").map((text) => text.replace(/\D/g, ""));
	},
	findTelephones,
	shareableQuery,
};

export type NumberReader = typeof numberReader;

function textsIn(asked: string, kind: NumberToken["kind"]): readonly string[] {
	return readTokens(plainLine(asked).plain)
		.filter((token) => token.kind === kind)
		.map(({ text }) => text);
}
