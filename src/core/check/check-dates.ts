import { parseDatedLine } from "../directory/dated-line.ts";
import type { EntryBlock } from "../directory/entry-block.ts";
import {
	type Diagnostic,
	mistakeAt,
	type Words,
} from "../markdown/diagnostic.ts";
import { proseLines } from "../markdown/prose-lines.ts";
import type { SourceFile } from "../markdown/source-file.ts";
import { SYNONYMS_FILE } from "../synonyms/read-synonyms.ts";
import { daysBetween } from "../text/days-between.ts";
import { DIRECTORY_FILE } from "./entry-mistake.ts";

/** A calendar day such as `2026-11-23`. */
export type Day = string;

const DAY = /(\d{4})-(\d{2})-(\d{2})/;
const PAGE_CHECKED = /^最近核对[：:]/;
const YEAR = 365;
/** Days after which telephone numbers and menus may have changed. */
const HALF_YEAR = 180;
/** Files without facts that could be out of date. */
const UNDATED = ["_404.md", SYNONYMS_FILE];

/**
 * Check the day on which a page was last checked: a missing or impossible day
 * is an error, one over 365 days ago a warning.
 *
 * @example
 * checkPageDate({ name: "a.md", markdown: "最近核对：2025-01-01。" }, "2026-11-23")[0].severity // "warning"
 */
export function checkPageDate(
	{ name, markdown }: SourceFile,
	today: Day,
): readonly Diagnostic[] {
	const file = `docs/${name}`;
	if (markdown.trim() === "" || UNDATED.includes(name)) return [];
	const checked = proseLines(markdown).find(({ text }) =>
		PAGE_CHECKED.test(text),
	);
	if (!checked) {
		const hint = "在标题下面写一行“最近核对：日期，对照了什么。”";
		return [mistakeAt({ file, line: 1 }, "这一页没有写最近核对的日期", hint)];
	}
	return checkDay(checked.text, today, { file, line: checked.line });
}

/**
 * Check the dates of directory entries in the same way, and those of dated lines.
 *
 * @example
 * checkEntryDates(readEntryBlocks("### 甲 :id=a\n- 核对：2026-13-01"), "2026-11-23")[0].line // 2
 */
export function checkEntryDates(
	blocks: readonly EntryBlock[],
	today: Day,
): readonly Diagnostic[] {
	const fields = blocks.flatMap((block) => block.fields);
	return fields.flatMap(({ kind, label, value, line }) => {
		const where = { file: DIRECTORY_FILE, line };
		if (kind === "checked") return checkDay(value, today, where);
		const { on } = parseDatedLine(value);
		if ((kind !== "change" && kind !== "called") || !on) return [];
		const hint = "改成真正的日期";
		if (!isDay(on)) {
			return mistakeAt(where, `“${label}”的日期 ${on} 不存在`, hint);
		}
		const age = daysBetween(on, today);
		if (age < 0) {
			return mistakeAt(where, `“${label}”的日期 ${on} 在今天之后`, hint);
		}
		return kind === "called" && age > HALF_YEAR
			? warnOf(
					where,
					`上次打电话核实是 ${on}，已经过了 ${age} 天`,
					"再打一次，然后改日期和结果",
				)
			: [];
	});
}

type Where = Pick<Diagnostic, "file" | "line">;

function checkDay(
	text: string,
	today: Day,
	where: Where,
): readonly Diagnostic[] {
	const day = DAY.exec(text)?.[0];
	if (day === undefined || !isDay(day)) {
		const hint = "写成 2026-11-23 这样的日期，放在最前面";
		return [mistakeAt(where, `“${text}”里没有读得懂的日期`, hint)];
	}
	const age = daysBetween(day, today);
	if (age < 0) {
		const hint = "改成真正核对的日期";
		return [mistakeAt(where, `核对日期 ${day} 在今天之后`, hint)];
	}
	if (age <= YEAR) return [];
	const message = `上次核对是 ${day}，已经过了 ${age} 天`;
	return [warnOf(where, message, "重新核对，然后改日期")];
}

function warnOf(where: Where, ...words: Words): Diagnostic {
	return { ...mistakeAt(where, ...words), severity: "warning" };
}

/** Tell whether a day exists; `Date.parse` rolls `2026-02-30` over. */
function isDay(day: Day): boolean {
	const instant = Date.parse(day);
	return (
		!Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day)
	);
}
