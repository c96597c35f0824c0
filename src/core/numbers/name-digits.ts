import type { NumberKind } from "./number-token.ts";
import { isMerchantNumber } from "./number-token.ts";

const COUNTRY = "(?:00)?86";
const PHONE = new RegExp(
	`^(?:${[
		`(?:${COUNTRY})?(?:1[3-9]\\d{9}|[48]00\\d{7})`,
		"9[56]\\d{3,4}|12\\d{3}|100\\d\\d|1010\\d{4}",
		"0(?:10|2\\d|[3-9]\\d\\d)96\\d{3,4}",
		"0(?:10|2\\d)[2-9]\\d{7}|0[3-9]\\d\\d[2-9]\\d{6,7}",
	].join("|")})$`,
);
const DAY = "(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";
const DATE = new RegExp(`^${DAY}$`);
const TIMESTAMP = new RegExp(`^${DAY}(?:[01]\\d|2[0-3])[0-5]\\d(?:[0-5]\\d)?$`);
const IDENTITY = new RegExp(`^[1-9]\\d{5}${DAY}\\d{3}[\\dX]$`);
/** No acquirer's code begins with 20: what does is an order's number. */
const DATED = new RegExp(`^${DAY}\\d{7}$`);
const ROUNDED = /0{7}$/;
const NEARLY = /^\d{3}[\dA-Z]{9,17}$/;
const ENOUGH_DIGITS = 8;
const CARD = /^[3-6]\d{12,18}$/;
const UNIONPAY_CARD = /^62\d{14,17}$/;
const LONG = 6;

/**
 * What a run without separators is.
 *
 * @example
 * nameDigits("13800138000") // "phone"
 */
export function nameDigits(text: string): NumberKind | "merchant" {
	if (isMerchantNumber(text)) return nameMerchant(text);
	if (isTelephone(text)) return "phone";
	if (DATE.test(text) || TIMESTAMP.test(text)) return "date";
	if (IDENTITY.test(text)) return "identity";
	if (isCard(text)) return "card";
	if (/X{3}/.test(text) && NEARLY.test(text)) return "masked";
	if (isNearly(text)) return "nearly";
	return text.length >= LONG ? "reference" : "digits";
}

/**
 * Whether digits are a whole telephone number of China.
 * Source of the rules: the Chinese numbering plan (电信网编号计划, 2017).
 *
 * @example
 * isTelephone("4001177777") // true
 */
export function isTelephone(digits: string): boolean {
	return PHONE.test(digits);
}

/**
 * Whether digits are an identity number: its seventh to fourteenth are a date.
 *
 * @example
 * isIdentity("110101199001011234") // true
 */
export function isIdentity(text: string): boolean {
	return IDENTITY.test(text);
}

/**
 * Whether eight digits are a date.
 *
 * @example
 * isCompactDate("20261123") // true
 */
export function isCompactDate(text: string): boolean {
	return DATE.test(text);
}

function nameMerchant(text: string): NumberKind | "merchant" {
	if (ROUNDED.test(text)) return "rounded";
	return DATED.test(text) ? "reference" : "merchant";
}

function isNearly(text: string): boolean {
	return NEARLY.test(text) && text.replace(/\D/g, "").length >= ENOUGH_DIGITS;
}

/** Of a bank: UnionPay's, or any whose check digit is right. */
function isCard(text: string): boolean {
	return UNIONPAY_CARD.test(text) || (CARD.test(text) && hasCheckDigit(text));
}

/** By the formula of Luhn, ISO/IEC 7812-1. */
function hasCheckDigit(digits: string): boolean {
	let sum = 0;
	for (let place = 0; place < digits.length; place++) {
		const digit = Number(digits.at(-1 - place));
		const doubled = place % 2 === 1 ? digit * 2 : digit;
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return sum % 10 === 0;
}
