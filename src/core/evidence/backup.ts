import * as v from "valibot";
import { CallSchema } from "../plan/call.ts";
import { MerchantSchema, type Plan } from "../plan/merchant.ts";
import { compareText } from "../text/compare-text.ts";

const FORMAT = "xiaowei-merchants";
const MARK = /"format"\s*:\s*"xiaowei-merchants"/;
/** Number of characters in which `MARK` must appear. */
const BEGINNING = 2000;

/** Version 2 added months, outcomes and promises; the schemas also read version 1. */
const VERSION = 2;

const PlanSchema = v.object({
	merchants: v.array(MerchantSchema),
	calls: v.array(CallSchema),
});

/** The result of reading a backup. */
export type BackupResult =
	| { readonly plan: Plan }
	/** What is wrong and what to do, in Chinese. */
	| { readonly problem: string };

/**
 * Write the reader's whole plan as a backup file.
 *
 * @param at ISO instant of saving
 * @example
 * readBackup(writeBackup(EMPTY_PLAN, "2026-11-24T00:00:00.000Z")) // { plan: EMPTY_PLAN }
 */
export function writeBackup(plan: Plan, at: string): string {
	const data = {
		format: FORMAT,
		version: VERSION,
		savedAt: at,
		...sortPlan(plan),
	};
	return `${JSON.stringify(data, undefined, "\t")}\n`;
}

/**
 * Tell whether a text is meant to be a backup, complete or not.
 *
 * @example
 * isBackup('{"format": "xiaowei-merchants"') // true
 */
export function isBackup(text: string): boolean {
	return /^\s*\{/.test(text) && MARK.test(text.slice(0, BEGINNING));
}

/**
 * Read a complete backup; one mistake rejects all of it.
 *
 * @example
 * readBackup("{") // { problem: "这个文件坏了，……" }
 */
export function readBackup(text: string): BackupResult {
	const data = parseJson(text);
	if (data === undefined) {
		return {
			problem:
				"这个文件坏了，不是完整的备份，什么也没有改。请换一个备份文件，或者重新导出一次。",
		};
	}
	const { format, version } = data;
	if (format !== FORMAT || !Number.isInteger(version) || Number(version) < 1) {
		return {
			problem:
				"这不是本站导出的备份，什么也没有改。请选“导出备份”存下的 .json 文件。",
		};
	}
	if (Number(version) > VERSION) {
		return {
			problem: `这个备份是更新的版本存的（第 ${version} 版，这里只认到第 ${VERSION} 版），什么也没有改。请刷新这一页，再试一次。`,
		};
	}
	const result = v.safeParse(PlanSchema, data);
	if (!result.success) return { problem: describeIssue(result.issues[0]) };
	return { plan: sortPlan(result.output) };
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
	const path = String(v.getDotPath(issue));
	const [list, index] = path.split(".");
	const kind = list === "calls" ? "通电话" : "户";
	const where =
		index === undefined ? "" : `，第 ${Number(index) + 1} ${kind}读不出来`;
	return `这个备份有坏的地方${where}（${path}），什么也没有改。请换一个备份文件。`;
}

function parseJson(text: string): Record<string, unknown> | undefined {
	try {
		const data: unknown = JSON.parse(text);
		return v.is(v.record(v.string(), v.unknown()), data) ? data : undefined;
	} catch {
		return undefined;
	}
}

function sortPlan({ merchants, calls }: Plan): Plan {
	return { merchants: sortById(merchants), calls: sortById(calls) };
}

function sortById<Item extends { readonly id: string }>(
	items: readonly Item[],
): readonly Item[] {
	const unique = new Map(items.map((item) => [item.id, item]));
	return [...unique.values()].sort((one, other) =>
		compareText(one.id, other.id),
	);
}
