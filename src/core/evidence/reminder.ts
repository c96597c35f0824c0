import { contentLines, escapeText } from "../text/content-line.ts";

/** A promise with the day on which it is due. */
export interface Promised {
	readonly id: string;
	/** Who made the promise. */
	readonly name: string;
	/** ISO date. */
	readonly on: string;
	/** Merchant numbers, grouped for reading. */
	readonly numbers: readonly string[];
	readonly who: string;
	/** Absolute address of the page to continue on. */
	readonly url: string;
}

const TIME = /[-:]|\.\d+/g;

/**
 * Write the promised day as a calendar file: an appointment at nine in the
 * morning, local time, with an alarm at its start. It is not an all-day event,
 * because some calendars ignore an alarm after the start.
 * Source: RFC 5545.
 *
 * @param at ISO instant of writing
 */
export function reminderFile(promised: Promised, at: string): string {
	const { id, on } = promised;
	const summary = escapeText(titleOf(promised));
	const lines = [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		"PRODID:-//xiaowei-zhuxiao//plan//ZH",
		"BEGIN:VEVENT",
		`UID:${id}@xiaowei-zhuxiao`,
		`DTSTAMP:${at.replace(TIME, "")}`,
		`DTSTART:${on.replace(TIME, "")}T090000`,
		"DURATION:PT15M",
		`SUMMARY:${summary}`,
		`DESCRIPTION:${escapeText(bodyOf(promised))}`,
		`URL:${promised.url}`,
		"TRANSP:TRANSPARENT",
		"BEGIN:VALARM",
		"ACTION:DISPLAY",
		"TRIGGER:PT0S",
		`DESCRIPTION:${summary}`,
		"END:VALARM",
		"END:VEVENT",
		"END:VCALENDAR",
	];
	return contentLines(lines);
}

/**
 * Write the same reminder as text.
 *
 * @example
 * reminderText({ id: "c", name: "甲", on: "2026-12-01", numbers: [], who: "", url: "https://a.example/" }) // "2026-12-01 查 甲 的商户注销了没有\n打开云闪付，……"
 */
export function reminderText(promised: Promised): string {
	return `${promised.on} ${titleOf(promised)}\n${bodyOf(promised)}`;
}

function titleOf({ name }: Promised): string {
	return `查 ${name} 的商户注销了没有`;
}

function bodyOf({ numbers, who, url }: Promised): string {
	return [
		...numbers.map((number) => `商户编号 ${number}`),
		...(who ? [`答应的人：${who}`] : []),
		"打开云闪付，看这个商户还在不在。还在，就再打总部。",
		`接着办：${url}`,
	].join("\n");
}
