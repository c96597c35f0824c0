import { type DatedLine, formatDatedLine } from "../directory/dated-line.ts";
import { STATUS_NAMES } from "../directory/status.ts";
import { plainText } from "../markdown/plain-text.ts";
import { csvFile } from "../text/csv.ts";
import type { DirectoryJson, EntryJson, NumberJson } from "./directory-json.ts";

type Column = readonly [
	header: string,
	cell: (
		entry: EntryJson,
		number: NumberJson | undefined,
	) => string | undefined,
];

const KINDS = {
	institution: "支付机构",
	service: "码牌",
	regulator: "监管热线",
};

const COLUMNS: readonly Column[] = [
	["编号", ({ id }) => id],
	["名称", ({ name }) => name],
	["类别", ({ kind }) => KINDS[kind]],
	["简称和别名", ({ names }) => names.join("、")],
	["原文写法", ({ printedName }) => printedName],
	["电话名称", (_, number) => number?.label],
	["号码", (_, number) => number?.printed],
	["能否拨打", (_, number) => number && (number.dialable ? "能" : "不能")],
	["不能拨打的原因", (_, number) => number?.reason],
	["服务时间", (_, number) => number?.hours],
	["号码备注", (_, number) => number?.marks.join("、")],
	["官网", ({ website }) => website],
	["商户编号前三位", ({ prefixes }) => prefixes.join("、")],
	["前三位依据", caveatText],
	["状态", ({ status }) => status && STATUS_NAMES[status.kind]],
	["状态说明", ({ status }) => status?.words],
	["渠道", ({ channels }) => linesText(channels)],
	["办理条件", ({ conditions }) => linesText(conditions)],
	["要准备", ({ prepare }) => linesText(prepare)],
	["多久办完", ({ duration }) => duration && plainText(duration)],
	["转人工", ({ operator }) => operator && plainText(operator)],
	["通话核实", ({ called }) => datedText(called)],
	["变更", ({ changes }) => datedText(changes)],
	["说明", noteText],
	["核对日期", ({ checkedOn }) => checkedOn],
	["核对", ({ checkedAgainst }) => checkedAgainst],
	["来源", ({ source }) => source && plainText(source)],
];

/**
 * Write the directory as CSV for spreadsheets: RFC 4180 in UTF-8 with a byte
 * order mark, one row per number; an entry without a number also has one row.
 * A cell that a spreadsheet would calculate or round begins with an apostrophe.
 *
 * @example
 * directoryCsv(directory).split("\r\n")[0] // "\ufeff编号,名称,类别,…"
 */
export function directoryCsv({ entries }: DirectoryJson): string {
	const rows = entries.flatMap((entry) => {
		const numbers = entry.numbers.length > 0 ? entry.numbers : [undefined];
		return numbers.map((number) =>
			COLUMNS.map(([, cell]) => cell(entry, number) ?? ""),
		);
	});
	return csvFile([COLUMNS.map(([header]) => header), ...rows]);
}

function caveatText({ prefixCaveats = {} }: EntryJson): string {
	return Object.entries(prefixCaveats)
		.map(([code, caveat]) => `${code}：${caveat}`)
		.join("；");
}

function linesText(lines: readonly string[] = []): string {
	return lines.map(plainText).join("；");
}

function datedText(lines: readonly DatedLine[] = []): string {
	return linesText(lines.map(formatDatedLine));
}

function noteText({ notes }: EntryJson): string {
	return notes
		.map(({ label, text }) => `${label}：${plainText(text)}`)
		.join("；");
}
