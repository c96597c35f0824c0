import type { Hit } from "./hit.ts";
import type { SearchIndex } from "./search-index.ts";

/** What reads the numbers in a query; it is loaded after the names. */
export interface NumberReader {
	/** First three digits of the merchant numbers in it, also of covered ones. */
	prefixesIn(asked: string): readonly string[];
	/** Digits of the telephone numbers in it. */
	telephonesIn(asked: string): readonly string[];
	/** Targets that have telephone numbers. */
	findTelephones(
		numbers: readonly string[],
		index: SearchIndex,
	): readonly Hit[];
	/** What of it may stand in an address. */
	shareableQuery(asked: string): string;
}

const DIGIT = /\p{Nd}/u;

/** Whether a query needs the reader. */
export function hasDigits(asked: string): boolean {
	return DIGIT.test(asked);
}
