import { findMerchantNumbers } from "../numbers/merchant-number.ts";
import { plainLine } from "../numbers/plain-line.ts";
import { readTokens } from "../numbers/read-tokens.ts";
import { findTelephones } from "./find-telephones.ts";
import type { NumberReader } from "./number-reader.ts";
import { shareableQuery } from "./search-query.ts";

/** A merchant's number begins so, a mobile one otherwise. */
const COVERED = /^(?!1[3-9])\d{3}/;

/** Reads numbers as the lookup does. */
export const numberReader: NumberReader = {
	prefixesIn(asked) {
		const numbers: readonly string[] = findMerchantNumbers(asked);
		const covered = readTokens(plainLine(asked).plain).filter(
			({ kind, text }) => kind === "masked" && COVERED.test(text),
		);
		const found = [...numbers, ...covered.map(({ text }) => text)];
		return [...new Set(found.map((number) => number.slice(0, 3)))];
	},
	telephonesIn(asked) {
		const phones = readTokens(plainLine(asked).plain).filter(
			({ kind }) => kind === "phone",
		);
		return phones.map(({ text }) => text.replace(/\D/g, ""));
	},
	findTelephones,
	shareableQuery,
};
