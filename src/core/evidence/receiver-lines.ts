import type { Hotline } from "../directory/entry-field.ts";
import { plainText } from "../markdown/plain-text.ts";
import type { Rung } from "../plan/call.ts";
import { dialNext } from "../plan/dial.ts";
import { RUNG_NAMES } from "../plan/plan-labels.ts";
import type { Complaint } from "./complaint.ts";

/** A remark that says how else, or when, somebody is reached. */
const WAY = /网站|邮箱|区号|几点/;
/** An entry of a regulator begins with its number. */
const OWN_NUMBER = /^[\d-]+\s+/;

/**
 * Where a complaint goes, a line each: the name, the number with its hours, and
 * what else the directory says of reaching them.
 *
 * @param complaint with the calls to this institution alone
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
