import { formatDatedLine } from "../../../../src/core/directory/dated-line.ts";
import { formatStatus } from "../../../../src/core/directory/status.ts";
import type {
	EntryJson,
	NumberJson,
} from "../../../../src/core/exports/directory-json.ts";

type Line = readonly [label: string, value: string | undefined];

/** Categories that `entryKind` reads back; an institution has none. */
const CATEGORY = {
	institution: undefined,
	service: "码牌",
	regulator: "监管热线",
} as const;

/**
 * An entry as the lines of its page, from what `directory.json` says of it.
 * Reading the lines gives the same entry.
 *
 * @example
 * entryMarkdown(entry) // "### 拉卡拉支付股份有限公司 :id=lakala\n\n- 简称：拉卡拉\n…"
 */
export function entryMarkdown(entry: EntryJson): string {
	const lines: readonly Line[] = [
		["类别", CATEGORY[entry.kind]],
		["简称", entry.names.length > 0 ? entry.names.join("、") : undefined],
		["原文写法", entry.printedName],
		...entry.numbers.map((number): Line => [number.label, numberText(number)]),
		["官网", entry.website === undefined ? undefined : `<${entry.website}>`],
		["商户编号前三位", prefixText(entry)],
		["状态", entry.status && formatStatus(entry.status)],
		...linesOf("渠道", entry.channels),
		...linesOf("办理条件", entry.conditions),
		...linesOf("要准备", entry.prepare),
		["多久办完", entry.duration],
		["转人工", entry.operator],
		...linesOf("通话核实", entry.called?.map(formatDatedLine)),
		...linesOf("变更", entry.changes?.map(formatDatedLine)),
		...entry.notes.map(({ label, text }): Line => [label, text]),
		["核对", entry.checkedAgainst],
		["来源", entry.source],
	];
	const list = lines.flatMap(([label, value]) =>
		value === undefined ? [] : [`- ${label}：${value}\n`],
	);
	return `### ${entry.name} :id=${entry.id}\n\n${list.join("")}`;
}

function linesOf(
	label: string,
	values: readonly string[] = [],
): readonly Line[] {
	return values.map((value): Line => [label, value]);
}

function numberText({ printed, hours, marks }: NumberJson): string {
	const remark = [hours, ...marks].filter(Boolean).join("，");
	// Brackets that belong to the number are not read as a remark before others.
	const endsInBracket = /[）)]$/.test(printed);
	return remark || endsInBracket ? `${printed}（${remark}）` : printed;
}

function prefixText(entry: EntryJson): string | undefined {
	const { kind, prefixes, prefixCaveats = {} } = entry;
	if (prefixes.length === 0) return kind === "institution" ? "未知" : undefined;
	return prefixes
		.map((code) => {
			const caveat = prefixCaveats[code];
			return caveat === undefined ? code : `${code}（${caveat}）`;
		})
		.join("、");
}
