import { readAttribute } from "./xml-text.ts";

/** Ids of built-in date formats. */
const DAYS = /^(?:1[4-7]|22|2[7-9]|3[0-6]|5[0-8])$/;
const TAG = /<(?:\w+:)?(cellXfs|\/(?:\w+:)?cellXfs|numFmt|xf)\b([^>]*)>/g;
/** Days from the start of each calendar to 1970-01-01. */
const EPOCH = { windows: 25_569, mac: 24_107 };
const DAY = 86_400_000;
const LAST_DAY = 2_958_465;

/**
 * Read for each style, by index, whether it is a date format.
 * Source: ECMA-376, part 1, 18.8.30.
 *
 * @param xml `xl/styles.xml`
 */
export function readDateStyles(xml: string): readonly boolean[] {
	const days = new Set<string>();
	const styles: boolean[] = [];
	let isCells = false;
	for (const [, tag = "", attributes = ""] of xml.matchAll(TAG)) {
		const id = readAttribute(attributes, "numFmtId");
		if (tag.endsWith("cellXfs")) isCells = !tag.startsWith("/");
		else if (
			tag === "numFmt" &&
			showsDays(readAttribute(attributes, "formatCode"))
		)
			days.add(id);
		else if (tag === "xf" && isCells)
			styles.push(DAYS.test(id) || days.has(id));
	}
	return styles;
}

/** Tell whether a format code is a date's, by its letters outside quotes and brackets. */
function showsDays(code: string): boolean {
	return /[yd]|年|日/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

/**
 * Format a spreadsheet's day number as an ISO 8601 date, with the time if it has one.
 *
 * @param isMac whether days count from 1904
 * @example
 * formatDay(46349, false) // "2026-11-23"
 */
export function formatDay(serial: number, isMac: boolean): string {
	if (!(serial >= 0 && serial <= LAST_DAY)) return String(serial);
	const days = serial - (isMac ? EPOCH.mac : EPOCH.windows);
	const iso = new Date(Math.round(days * DAY)).toISOString();
	const time = Number.isInteger(serial) ? "" : ` ${iso.slice(11, 16)}`;
	return iso.slice(0, 10) + time;
}
