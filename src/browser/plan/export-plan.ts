import { writeBackup } from "../../core/plan/backup.ts";
import { ownerOf } from "../../core/plan/owner.ts";
import { planCsv, planText } from "../../core/plan/plan-csv.ts";
import { reminderFile, reminderText } from "../../core/plan/reminder.ts";
import { numbersOf } from "../../core/plan/task-html.ts";
import { chinaDate } from "../../core/text/china-date.ts";
import { offerText } from "../article/offer-text.ts";
import type { PlanDesk } from "./plan-desk.ts";

/** Something to take along: a file, and a text for browsers that save none. */
export interface Takeaway {
	readonly name: string;
	readonly type: string;
	readonly file: string;
	readonly text: string;
}

/**
 * Make what a button offers of the plan: all of it to restore, a table for
 * spreadsheets, or the day that was promised in a call.
 *
 * @param at an ISO instant
 */
export function packPlan(
	what: string | undefined,
	desk: PlanDesk,
	{ call, at }: { readonly call: string | undefined; readonly at: string },
): Takeaway | undefined {
	const { shown, sources } = desk;
	const name = `我的商户-${chinaDate(at)}`;
	if (what === "backup") {
		const text = writeBackup(shown, at);
		return { name: `${name}.json`, type: "application/json", file: text, text };
	}
	if (what === "csv") {
		const file = planCsv(shown, sources);
		const text = planText(shown, sources);
		return { name: `${name}.csv`, type: "text/csv", file, text };
	}
	return what === "remind" ? packReminder(desk, call, at) : undefined;
}

function packReminder(
	{ shown, sources }: PlanDesk,
	id: string | undefined,
	at: string,
): Takeaway | undefined {
	const call = shown.calls.find((each) => each.id === id);
	if (!call) return undefined;
	const merchants = shown.merchants.filter(
		(merchant) => ownerOf(merchant, sources).key === call.owner,
	);
	const [owner = "机构"] = merchants.map(
		(merchant) => ownerOf(merchant, sources).name,
	);
	const promised = {
		...{ id: call.id, name: owner, who: call.who, on: call.promised },
		numbers: numbersOf(merchants),
	};
	return {
		name: `提醒-${call.promised}.ics`,
		type: "text/calendar",
		file: reminderFile(promised, at),
		text: reminderText(promised),
	};
}

/**
 * Give a file, or its text where that is refused. In-app browsers may refuse
 * without a word, so that the page has buttons that copy as well.
 *
 * @returns what was done, in words
 */
export function saveFile({ name, type, file, text }: Takeaway): string {
	try {
		const url = URL.createObjectURL(new Blob([file], { type }));
		const link = document.createElement("a");
		link.href = url;
		link.download = name;
		link.click();
		// Safari reads it only later.
		setTimeout(() => URL.revokeObjectURL(url), 60_000);
		return "已导出。没有看到文件，就改点复制";
	} catch {
		offerText(text, "存文件");
		return "请自己复制";
	}
}

/** With everything unfolded that one needs beside the telephone. */
export function printPlan(root: ParentNode): void {
	const sheets = [
		...root.querySelectorAll<HTMLDetailsElement>(".call-sheet:not([open])"),
	];
	for (const sheet of sheets) sheet.open = true;
	// In-app browsers may have none.
	if ("print" in window) print();
	for (const sheet of sheets) sheet.open = false;
}
