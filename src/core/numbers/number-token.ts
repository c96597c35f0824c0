/** Fifteen characters that may be a merchant number; only the tokenizer makes one. */
export type MerchantNumber = string & { readonly brand: unique symbol };

/** What a run of digits and letters is. */
export type NumberKind =
	| "merchant"
	| "rounded" // a merchant number whose last digits a spreadsheet has lost
	| "masked" // a number of which a part is covered by asterisks
	| "nearly" // as long as a merchant number, nearly
	| "phone"
	| "extension"
	| "date" // with or without a time
	| "card"
	| "identity"
	| "amount"
	| "reference" // another long number: of an order, a terminal
	| "digits"; // a short run that is nothing known

/** A run of digits, and letters, in a line. */
export interface NumberToken {
	readonly kind: NumberKind;
	/** Without its separators, in capitals. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

const SHAPE = /^\d{3}[\dA-Z]{12}$/;
const ENOUGH_DIGITS = 8;
const MASK = /X{3}/;

/**
 * Whether a text is shaped like a merchant number: three digits, then twelve
 * digits or capitals, digits for the most part.
 * Source: 中国银联 POS 终端规范, by way of bitekeji.cn/news/detail/22.html.
 *
 * @example
 * isMerchantNumber("84944035812A01P") // true
 */
export function isMerchantNumber(text: string): text is MerchantNumber {
	return SHAPE.test(text) && hasEnoughDigits(text) && !MASK.test(text);
}

/** Whether a text has as many digits as a merchant number has at least. */
export function hasEnoughDigits(text: string): boolean {
	return text.replace(/\D/g, "").length >= ENOUGH_DIGITS;
}

/** The merchant numbers among what stands in a line, in order. */
export function merchantsAmong(
	tokens: readonly NumberToken[],
): readonly MerchantNumber[] {
	return tokens
		.filter(({ kind }) => kind === "merchant")
		.map(({ text }) => text)
		.filter(isMerchantNumber);
}
