const DIGIT = /\p{Nd}/u;

/** Tell whether a query has digits, which `numberReader` reads. */
export function hasDigits(asked: string): boolean {
	return DIGIT.test(asked);
}
