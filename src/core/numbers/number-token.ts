/** Fifteen characters that may be a merchant number; made by `isMerchantNumber`. */
export type MerchantNumber = string & { readonly brand: unique symbol };

/** The kind of a token. */
export type NumberKind =
	| "merchant"
	| "rounded" // a merchant number whose last digits a spreadsheet has lost
	| "masked" // a number partly hidden by asterisks
	| "nearly" // about as long as a merchant number
	| "phone"
	| "extension"
	| "date" // with or without a time
	| "card"
	| "identity"
	| "amount"
	| "reference" // another long number, such as an order's
	| "digits"; // a short number of unknown kind

/** A number in a line. */
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
 * Tell whether a text has the shape of a merchant number: three digits, then
 * twelve digits or capitals, with at least eight digits in all.
 * Source: 中国银联 POS 终端规范, by way of bitekeji.cn/news/detail/22.html.
 *
 * @example
 * isMerchantNumber("84944035812A01P") // true
 */
export function isMerchantNumber(text: string): text is MerchantNumber {
	return SHAPE.test(text) && hasEnoughDigits(text) && !MASK.test(text);
}

/** Tell whether a text has the minimum number of digits of a merchant number. */
export function hasEnoughDigits(text: string): boolean {
	return text.replace(/\D/g, "").length >= ENOUGH_DIGITS;
}

/** List the merchant numbers among tokens, in order. */
export function merchantsAmong(
	tokens: readonly NumberToken[],
): readonly MerchantNumber[] {
	return tokens
		.filter(({ kind }) => kind === "merchant")
		.map(({ text }) => text)
		.filter(isMerchantNumber);
}
