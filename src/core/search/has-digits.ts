const DIGIT = /\p{Nd}/u;

/** Whether a query has digits, which `numberReader` reads. */
export function hasDigits(asked: string): boolean {
	return DIGIT.test(asked);
}
