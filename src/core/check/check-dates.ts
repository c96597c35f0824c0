import type { EntryBlock } from "../directory/entry-block.ts";
import type { Finding } from "../markdown/finding.ts";
import { proseLines } from "../markdown/prose-lines.ts";
import type { SourceFile } from "../markdown/source-file.ts";

/** A calendar day, as `2026-11-23`. */
export type Day = string;

const DAY = /(\d{4})-(\d{2})-(\d{2})/;
const PAGE_CHECKED = /^最近核对[：:]/;
const YEAR = 365;
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
	if (markdown.trim() === "") return [];
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
		fields
			.filter(({ kind }) => kind === "checked")
			.flatMap(({ value, line }) =>
				checkDay(value, today, { file: "docs/phones.md", line }),
			),
	);
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
	const age = (Date.parse(today) - Date.parse(day)) / MILLISECONDS;
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
