import { decodeLinkText } from "../links/link-text.ts";
import { parsePhoneNumber } from "../numbers/phone-number.ts";

const LONGEST = 60;
const PARAMETER = /[?&]q=([^&#]*)/;
/** What would end the parameter in an address, however it is encoded. */
const RESERVED = /[#&?=%]+/g;
const NUMBER = /\d[\dA-Za-z]*(?:[\s\-‐-―][\dA-Za-z]*\d[\dA-Za-z]*)*/g;
const PREFIX = 3;
/** With an extension, digits could be those of a merchant number. */
const LONGEST_PHONE = 12;

/**
 * The query that an address asks for; empty where it asks for none.
 *
 * @example
 * readQuery("https://a.example/#/?q=%E7%91%9E%E9%93%B6") // "瑞银"
 */
export function readQuery(address: string): string {
	const [, value = ""] = PARAMETER.exec(address) ?? [];
	return shareableQuery(decodeLinkText(value.replaceAll("+", " ")));
}

/**
 * What of a query may stand in an address: of a number that cannot be dialled,
 * such as a merchant number, or of a person's mobile, the first three digits.
 *
 * @example
 * shareableQuery("8222 9007 0111 135") // "822"
 * @example
 * shareableQuery("400-117-7777") // "400-117-7777"
 */
export function shareableQuery(query: string): string {
	const start = query.slice(0, 2 * LONGEST).normalize("NFKC");
	const plain = start.replace(RESERVED, " ");
	const masked = plain.replace(NUMBER, (number) => {
		const phone = parsePhoneNumber(number);
		const digits = number.replace(/\D/g, "");
		const isShort = digits.length <= LONGEST_PHONE;
		if (isShort && phone.dialable && phone.kind !== "mobile") return number;
		return digits.slice(0, PREFIX);
	});
	return [...masked].slice(0, LONGEST).join("").trim();
}

/**
 * An address of the wiki with a query added; without one, as it is.
 *
 * @example
 * withQuery("#/phones?id=lakala", "卡") // "#/phones?id=lakala&q=%E5%8D%A1"
 */
export function withQuery(address: string, query: string): string {
	const shared = shareableQuery(query);
	if (shared === "") return address;
	const separator = address.includes("?") ? "&" : "?";
	return `${address}${separator}q=${encodeURIComponent(shared)}`;
}
