import { writeBackup } from "../../core/plan/backup.ts";
import { ownerOf } from "../../core/plan/owner.ts";
import { planCsv } from "../../core/plan/plan-csv.ts";
import { chinaDate } from "../../core/plan/plan-words.ts";
import { reminderFile } from "../../core/plan/reminder.ts";
import { numbersOf } from "../../core/plan/task-html.ts";
import { offerText } from "../offer-text.ts";
import type { PlanDesk } from "./plan-desk.ts";

/** Give the whole plan as a file that can be restored; what was done, in words. */
export function saveBackup({ shown }: PlanDesk, at: string): string {
	const text = writeBackup(shown, at);
	saveFile(`我的商户-${chinaDate(at)}.json`, text, "application/json");
	return "备份已导出。没有看到文件，就点“复制备份”";
}

/** The same to the clipboard, or, where that is refused, to be copied by hand. */
export async function copyBackup(
	{ shown }: PlanDesk,
	at: string,
): Promise<string> {
	const text = writeBackup(shown, at);
	try {
		await navigator.clipboard.writeText(text);
		return "备份已复制，贴到别处存好；要恢复时贴进上面的框";
	} catch {
		offerText(text);
		return "请自己复制备份";
	}
}

/** Give the merchants as a table for spreadsheets. */
export function saveTable({ shown, sources }: PlanDesk, at: string): string {
	const table = planCsv(shown, sources);
	saveFile(`我的商户-${chinaDate(at)}.csv`, table, "text/csv");
	return "表格已导出";
}

/** Give the day that was promised in a call as a calendar file. */
export function saveReminder(
	{ shown, sources }: PlanDesk,
	id: string | undefined,
	at: string,
): string {
	const call = shown.calls.find((each) => each.id === id);
	if (!call) return "";
	const merchants = shown.merchants.filter(
		(merchant) => ownerOf(merchant, sources).key === call.owner,
	);
	const [name = "机构"] = merchants.map(
		(merchant) => ownerOf(merchant, sources).name,
	);
	const promised = { id: call.id, name, who: call.who, on: call.promised };
	const file = reminderFile({ ...promised, numbers: numbersOf(merchants) }, at);
	saveFile(`提醒-${call.promised}.ics`, file, "text/calendar");
	return "提醒已导出，打开它就加到日历了";
}

/** With everything unfolded that one needs beside the telephone. */
export function printPlan(root: ParentNode): void {
	const sheets = [
		...root.querySelectorAll<HTMLDetailsElement>(".call-sheet:not([open])"),
	];
	for (const sheet of sheets) sheet.open = true;
	print();
	for (const sheet of sheets) sheet.open = false;
}

/** In-app browsers may refuse without a word. */
function saveFile(name: string, text: string, type: string): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	// Safari reads it only later.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
