import { toHalfWidth } from "../text/half-width.ts";
import { phoneKind } from "./numbering-plan.ts";

/** A printed number taken apart; nothing of it is lost but invisible characters. */
export interface PrintedNumber {
	/** The digits that stand together as one number. */
	readonly digits: string;
	/** Whether `+86` or `0086` stands in front; it is not among the digits. */
	readonly isForeign: boolean;
	/** What follows the digits, in half width. */
	readonly tail: string;
}

/** Hyphens and dashes that people type inside a number. */
const DASH = /[‐-―−]/g;
/** What chat apps and address books put around a number unseen. */
const INVISIBLE =
	/[\u00ad\u200b-\u200e\u202a\u202c\u202d\u2060\u2066\u2069\ufeff]/g;
const COUNTRY = /^\(?(?:\+ ?|00)86\)?[ -]{0,3}/;
const GROUPS = /^(?:\(0\d{2,3}\)[ -]{0,3})?\d+(?:[ .-]{1,3}\d+)*/;
const GROUP = /\d+/g;

/**
 * Take a printed number apart: the shortest run of its groups that is a whole
 * number, and what follows; where none is, all groups. Digits are 0–9 in half
 * or full width; spaces, hyphens, dots and the brackets of an area code may
 * stand between them.
 *
 * @example
 * splitNumber("95016 1") // { digits: "95016", isForeign: false, tail: " 1" }
 */
export function splitNumber(printed: string): PrintedNumber {
	const plain = toHalfWidth(printed.replace(INVISIBLE, ""))
		.replace(DASH, "-")
		.trim();
	const own = plain.replace(COUNTRY, "");
	const isForeign = own !== plain;
	const [groups = ""] = GROUPS.exec(own) ?? [];
	let digits = "";
	for (const { 0: group, index } of groups.matchAll(GROUP)) {
		digits += group;
		if (!phoneKind(digits)) continue;
		return { digits, isForeign, tail: own.slice(index + group.length) };
	}
	return { digits, isForeign, tail: own.slice(groups.length) };
}
