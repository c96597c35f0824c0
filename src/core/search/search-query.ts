import { decodeLinkText } from "../links/link-text.ts";
import { parsePhoneNumber } from "../numbers/phone-number.ts";
import { plainQuery } from "./with-query.ts";

const PARAMETER = /[?&]q=([^&#]*)/;
const NUMBER = /\d[\dA-Za-z]*(?:[\s\-‐-―][\dA-Za-z]*\d[\dA-Za-z]*)*/g;
const PREFIX = 3;
/** Maximum length; with an extension, a telephone number could be part of a merchant number. */
const LONGEST_PHONE = 12;

/**
 * Read the query in an address; empty if it has none.
 *
 * @example
 * readQuery("https://a.example/#/?q=%E7%91%9E%E9%93%B6") // "瑞银"
 */
export function readQuery(address: string): string {
	const [, value = ""] = PARAMETER.exec(address) ?? [];
	return shareableQuery(decodeLinkText(value.replaceAll("+", " ")));
}

/**
 * Remove private numbers from a query for an address: merchant numbers, mobile
 * numbers and others that cannot be dialled are cut to three digits.
 *
 * @example
 * shareableQuery("8222 9007 0111 135") // "822"
 * @example
 * shareableQuery("400-117-7777") // "400-117-7777"
 */
export function shareableQuery(query: string): string {
	return plainQuery(query, (text) =>
		text.replace(NUMBER, (number) => {
			const phone = parsePhoneNumber(number);
			const digits = number.replace(/\D/g, "");
			const isShort = digits.length <= LONGEST_PHONE;
			if (isShort && phone.dialable && phone.kind !== "mobile") return number;
			return digits.slice(0, PREFIX);
		}),
	);
}
