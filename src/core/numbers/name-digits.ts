import {
	hasEnoughDigits,
	isMerchantNumber,
	type NumberKind,
} from "./number-token.ts";
import { phoneKind } from "./numbering-plan.ts";

const COUNTRY = /^(?:00)?86(?=1[3-9]|[48]00)/;
/** A city's 96 number without its area code, or an operator's hotline. */
const SHORT_NUMBER = /^(?:96\d{3,4}|100\d\d)$/;
const DAY = "(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";
const DATE = new RegExp(`^${DAY}$`);
const TIMESTAMP = new RegExp(`^${DAY}(?:[01]\\d|2[0-3])[0-5]\\d(?:[0-5]\\d)?$`);
const IDENTITY = new RegExp(`^[1-9]\\d{5}${DAY}\\d{3}[\\dX]$`);
/** An order number: no acquirer's code begins with 20. */
const DATED = new RegExp(`^${DAY}\\d{7}$`);
const ROUNDED = /0{7}$/;
const NEARLY = /^\d{3}[\dA-Z]{9,17}$/;
const CARD = /^[3-6]\d{12,18}$/;
const UNIONPAY_CARD = /^62\d{14,17}$/;
const LONG = 6;

/**
 * Classify a token without separators.
 *
 * @example
 * nameDigits("13800138000") // "phone"
 */
export function nameDigits(text: string): NumberKind {
	if (isMerchantNumber(text)) return nameMerchant(text);
	if (isTelephone(text)) return "phone";
	if (DATE.test(text) || TIMESTAMP.test(text)) return "date";
	if (IDENTITY.test(text)) return "identity";
	if (isCard(text)) return "card";
	if (/X{3}/.test(text) && NEARLY.test(text)) return "masked";
	if (NEARLY.test(text) && hasEnoughDigits(text)) return "nearly";
	return text.length >= LONG ? "reference" : "digits";
}

/**
 * Tell whether digits are a complete Chinese telephone number.
 *
 * @example
 * isTelephone("4001177777") // true
 */
export function isTelephone(digits: string): boolean {
	return (
		SHORT_NUMBER.test(digits) ||
		phoneKind(digits.replace(COUNTRY, "")) !== undefined
	);
}

function nameMerchant(text: string): NumberKind {
	if (ROUNDED.test(text)) return "rounded";
	return DATED.test(text) ? "reference" : "merchant";
}

/** Tell whether digits are a bank card: UnionPay's, or one with a valid check digit. */
function isCard(text: string): boolean {
	return UNIONPAY_CARD.test(text) || (CARD.test(text) && hasCheckDigit(text));
}

/** Verify the Luhn check digit, ISO/IEC 7812-1. */
function hasCheckDigit(digits: string): boolean {
	let sum = 0;
	for (let place = 0; place < digits.length; place++) {
		const digit = Number(digits.at(-1 - place));
		const doubled = place % 2 === 1 ? digit * 2 : digit;
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return sum % 10 === 0;
}
