import { contentLines, escapeText } from "../text/content-line.ts";

/** A day on which something was promised to be done. */
export interface Promised {
	readonly id: string;
	/** Whom it was promised by. */
	readonly name: string;
	/** ISO date. */
	readonly on: string;
	/** Spelled in groups. */
	readonly numbers: readonly string[];
	readonly who: string;
	/** Whole address of the page on which to go on. */
	readonly url: string;
}

const TIME = /[-:]|\.\d+/g;

/**
 * The promised day as a calendar file: an appointment at nine in the morning,
 * wherever the reader is, which rings at its start. Some calendars ignore an
 * alarm that comes after the start, as one at nine of a whole day does.
 * Source: RFC 5545.
 *
 * @param at when it is written, an ISO instant
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
 * The same in words, to be put down anywhere.
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
