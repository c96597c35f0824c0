import { writeBackup } from "../../core/evidence/backup.ts";
import { complaintText } from "../../core/evidence/complaint-text.ts";
import { planCsv, planText } from "../../core/evidence/plan-csv.ts";
import { reminderFile, reminderText } from "../../core/evidence/reminder.ts";
import { numbersOf } from "../../core/mine/merchant-title.ts";
import { RUNGS } from "../../core/plan/call.ts";
import { isAbout } from "../../core/plan/due.ts";
import { ownerFinder } from "../../core/plan/owner.ts";
import type { Task } from "../../core/plan/task.ts";
import { chinaDate } from "../../core/text/china-date.ts";
import { makeElement } from "../article/make-element.ts";
import { offerText } from "../article/offer-text.ts";
import type { PlanDesk } from "./plan-desk.ts";

/** An export: a file, and a text for browsers that cannot save files. */
export interface Takeaway {
	readonly name: string;
	readonly type: string;
	readonly file: string;
	readonly text: string;
}

/** The export that a button asks for. */
export interface Wish {
	readonly what: string | undefined;
	/** Id of a call. */
	readonly call: string | undefined;
	/** Recipient of a complaint. */
	readonly rung: string | undefined;
	/** Task that a complaint is about. */
	readonly task: Task | undefined;
	/** An ISO instant. */
	readonly at: string;
	/** Absolute URL of the list. */
	readonly url: string;
}

/**
 * Make an export of the plan: a backup, a table for spreadsheets, a reminder of
 * a promised day, a complaint, or the records that cannot be read.
 */
export function packPlan(wish: Wish, desk: PlanDesk): Takeaway | undefined {
	const { what, at } = wish;
	const { shown, sources } = desk;
	const name = `我的商户-${chinaDate(at)}`;
	switch (what) {
		case "backup": {
			const text = writeBackup(shown, at);
			return jsonOf(name, text);
		}
		case "csv": {
			const file = planCsv(shown, sources);
			const text = planText(shown, sources);
			return { name: `${name}.csv`, type: "text/csv", file, text };
		}
		case "damaged":
			return jsonOf(
				`读不出来的记录-${chinaDate(at)}`,
				`${JSON.stringify(desk.damaged, undefined, "\t")}\n`,
			);
		case "remind":
			return packReminder(desk, wish);
		case "complaint":
			return packComplaint(desk, wish);
		default:
			return undefined;
	}
}

function jsonOf(name: string, text: string): Takeaway {
	return { name: `${name}.json`, type: "application/json", file: text, text };
}

function packReminder(
	{ shown, sources }: PlanDesk,
	{ call: id, at, url }: Wish,
): Takeaway | undefined {
	const call = shown.calls.find((each) => each.id === id);
	if (!call) return undefined;
	const ownerOf = ownerFinder(sources);
	const own = shown.merchants.filter(
		(merchant) => ownerOf(merchant).key === call.owner,
	);
	const about = own.filter((merchant) => isAbout(call, merchant));
	const merchants = about.length > 0 ? about : own;
	const [owner = "机构"] = merchants.map((merchant) => ownerOf(merchant).name);
	const promised = {
		...{ id: call.id, name: owner, who: call.who, on: call.promised },
		...{ numbers: numbersOf(merchants), url },
	};
	return {
		name: `提醒-${call.promised}.ics`,
		type: "text/calendar",
		file: reminderFile(promised, at),
		text: reminderText(promised),
	};
}

function packComplaint(
	{ shown, sources }: PlanDesk,
	{ task, rung: to, at }: Wish,
): Takeaway | undefined {
	const rung = RUNGS.find((each) => each === to);
	if (!rung || task?.kind !== "complain") return undefined;
	const text = complaintText(rung, {
		...{ owner: task.owner, calls: shown.calls, today: chinaDate(at) },
		merchants: task.errands.map(({ merchant }) => merchant),
		entries: sources.entries,
	});
	return { name: "投诉.txt", type: "text/plain", file: text, text };
}

/**
 * Save a file, or show its text if the browser refuses. In-app browsers may
 * refuse silently, so the page also has copy buttons.
 *
 * @returns what to say on the button; empty if the text is shown
 */
export function saveFile({ name, type, file, text }: Takeaway): string {
	try {
		const url = URL.createObjectURL(new Blob([file], { type }));
		makeElement("a", { href: url, download: name }).click();
		// Safari reads the file only later.
		setTimeout(() => URL.revokeObjectURL(url), 60_000);
		return "已导出";
	} catch {
		offerText(text, "存文件");
		return "";
	}
}
