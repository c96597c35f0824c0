import type { Hotline } from "../directory/entry-field.ts";
import { plainText } from "../markdown/plain-text.ts";
import type { Rung } from "../plan/call.ts";
import { dialNext } from "../plan/dial.ts";
import { RUNG_NAMES } from "../plan/plan-labels.ts";
import type { Complaint } from "./complaint.ts";

/** Matches remarks that say how else, or when, to reach somebody. */
const WAY = /网站|邮箱|区号|几点/;
/** Matches the number at the start of a regulator's name. */
const OWN_NUMBER = /^[\d-]+\s+/;

/**
 * Write where a complaint goes, one line each: the name, the number with its
 * hours, and other ways to reach the receiver.
 *
 * @param complaint with only the calls to this institution
 * @example
 * receiverLines("hotline-12363", { ...complaint, calls: [] }) // ["投诉给：人民银行", "电话：12363（工作日）"]
 */
export function receiverLines(
	rung: Rung,
	{ owner, calls, entries }: Complaint,
): readonly string[] {
	if (rung === "institution") {
		const { next } = dialNext(owner.entry?.hotlines ?? [], calls);
		return [
			`投诉给：${owner.entry?.name ?? owner.name}`,
			`电话：${next ? numberOf(next) : "没有查到能拨的"}`,
		];
	}
	const entry = entries.find(({ id }) => id === rung);
	if (!entry) return [`投诉给：${RUNG_NAMES[rung]}`];
	const ways = entry.notes
		.map(({ value }) => plainText(value))
		.filter((words) => WAY.test(words));
	return [
		`投诉给：${entry.name.replace(OWN_NUMBER, "")}`,
		...entry.hotlines.map((hotline) => `电话：${numberOf(hotline)}`),
		...ways.map((words) => `说明：${words}`),
	];
}

function numberOf({ phone, hours }: Hotline): string {
	return phone.printed + (hours ? `（${hours}）` : "");
}
