import { toHalfWidth } from "../text/half-width.ts";
import { phoneKind } from "./numbering-plan.ts";

/** A printed number in parts, complete except for invisible characters. */
export interface PrintedNumber {
	/** The digits of the number. */
	readonly digits: string;
	/** Whether it began with `+86` or `0086`, which `digits` omits. */
	readonly isForeign: boolean;
	/** The text after the digits, in half width. */
	readonly tail: string;
}

/** Hyphens and dashes that people type inside a number. */
const DASH = /[‐-―−]/g;
/** Invisible characters that chat apps and address books put around a number. */
const INVISIBLE =
	/[\u00ad\u200b-\u200e\u202a\u202c\u202d\u2060\u2066\u2069\ufeff]/g;
const COUNTRY = /^\(?(?:\+ ?|00)86\)?[ -]{0,3}/;
const GROUPS = /^(?:\(0\d{2,3}\)[ -]{0,3})?\d+(?:[ .-]{1,3}\d+)*/;
const GROUP = /\d+/g;

/**
 * Split a printed number into the shortest sequence of groups that is a complete
 * number, and the rest; if none is complete, take all groups. Digits are 0–9 in
 * half or full width, separated by spaces, hyphens, dots or an area code's
 * brackets.
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
