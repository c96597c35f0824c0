import { findMerchantNumbers } from "../numbers/merchant-number.ts";
import type { NumberToken } from "../numbers/number-token.ts";
import { plainLine } from "../numbers/plain-line.ts";
import { readTokens } from "../numbers/read-tokens.ts";
import { findTelephones } from "./find-telephones.ts";
import { shareableQuery } from "./search-query.ts";

/** The beginning of a masked merchant number; excludes mobile numbers. */
const COVERED = /^(?!1[3-9])\d{3}/;

/** Reads numbers in a query as the lookup does; loaded after the names. */
export const numberReader = {
	/** List the prefixes of the merchant numbers in a query, including masked ones. */
	prefixesIn(asked: string): readonly string[] {
		const numbers: readonly string[] = findMerchantNumbers(asked);
		const covered = textsIn(asked, "masked").filter((text) =>
			COVERED.test(text),
		);
		const found = [...numbers, ...covered];
		return [...new Set(found.map((number) => number.slice(0, 3)))];
	},
	/** List the digits of the telephone numbers in a query. */
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
