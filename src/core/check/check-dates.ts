import { parseDatedLine } from "../directory/dated-line.ts";
import type { EntryBlock } from "../directory/entry-block.ts";
import type { Finding } from "../markdown/finding.ts";
import { proseLines } from "../markdown/prose-lines.ts";
import type { SourceFile } from "../markdown/source-file.ts";
import { SYNONYMS_FILE } from "../synonyms/read-synonyms.ts";

/** A calendar day, as `2026-11-23`. */
export type Day = string;

const DAY = /(\d{4})-(\d{2})-(\d{2})/;
const PAGE_CHECKED = /^最近核对[：:]/;
const YEAR = 365;
/** Days after which numbers and menus may be others. */
const HALF_YEAR = 180;
/** They say nothing that could be out of date. */
const UNDATED = ["_404.md", SYNONYMS_FILE];
const MILLISECONDS = 86_400_000;

/**
 * Days on which a page or an entry was last checked: missing or impossible
 * ones are errors, those over 365 days ago warnings.
 *
 * @example
 * checkPageDate({ name: "a.md", markdown: "最近核对：2025-01-01。" }, "2026-11-23")[0].severity // "warning"
 */
export function checkPageDate(
	{ name, markdown }: SourceFile,
	today: Day,
): readonly Finding[] {
	const file = `docs/${name}`;
	if (markdown.trim() === "" || UNDATED.includes(name)) return [];
	const checked = proseLines(markdown).find(({ text }) =>
		PAGE_CHECKED.test(text),
	);
	if (!checked) {
		const cure = "在标题下面写一行“最近核对：日期，对照了什么。”";
		return [finding({ file, line: 1 }, "这一页没有写最近核对的日期", cure)];
	}
	return checkDay(checked.text, today, { file, line: checked.line });
}

/**
 * The same for each entry of the directory.
 *
 * @example
 * checkEntryDates(readEntryBlocks("### 甲 :id=a\n- 核对：2026-13-01"), "2026-11-23")[0].line // 2
 */
export function checkEntryDates(
	blocks: readonly EntryBlock[],
	today: Day,
): readonly Finding[] {
	return blocks.flatMap(({ fields }) =>
		fields.flatMap(({ kind, label, value, line }) => {
			const where = { file: "docs/phones.md", line };
			if (kind === "checked") return checkDay(value, today, where);
			const { on } = parseDatedLine(value);
			if ((kind !== "change" && kind !== "called") || !on) return [];
			const isCall = kind === "called";
			return checkEvent({ label, on, isCall }, today, where);
		}),
	);
}

interface Event {
	readonly label: string;
	readonly on: Day;
	readonly isCall: boolean;
}

/** What happened on a day that is not to come; a call is good for half a year. */
function checkEvent(
	{ label, on, isCall }: Event,
	today: Day,
	where: Where,
): readonly Finding[] {
	if (!isDay(on)) {
		return [finding(where, `“${label}”的日期 ${on} 不存在`, "改成真正的日期")];
	}
	const age = daysBetween(on, today);
	if (age < 0) {
		const message = `“${label}”的日期 ${on} 在今天之后`;
		return [finding(where, message, "改成真正的日期")];
	}
	if (!isCall || age <= HALF_YEAR) return [];
	const message = `上次打电话核实是 ${on}，已经过了 ${age} 天`;
	const cure = "再打一次，然后改日期和结果";
	return [{ ...finding(where, message, cure), severity: "warning" }];
}

function daysBetween(from: Day, to: Day): number {
	return (Date.parse(to) - Date.parse(from)) / MILLISECONDS;
}

interface Where {
	readonly file: string;
	readonly line: number;
}

function checkDay(text: string, today: Day, where: Where): readonly Finding[] {
	const day = DAY.exec(text)?.[0];
	if (day === undefined || !isDay(day)) {
		const cure = "写成 2026-11-23 这样的日期，放在最前面";
		return [finding(where, `“${text}”里没有读得懂的日期`, cure)];
	}
	const age = daysBetween(day, today);
	if (age < 0) {
		return [finding(where, `核对日期 ${day} 在今天之后`, "改成真正核对的日期")];
	}
	if (age <= YEAR) return [];
	const message = `上次核对是 ${day}，已经过了 ${age} 天`;
	const cure = "重新核对，然后改日期";
	return [{ ...finding(where, message, cure), severity: "warning" }];
}

/** Whether the calendar has the day; `2026-02-30` rolls over and is none. */
function isDay(day: Day): boolean {
	const instant = Date.parse(day);
	return (
		!Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day)
	);
}

function finding(where: Where, message: string, cure: string): Finding {
	return { ...where, column: 1, severity: "error", message, cure };
}
