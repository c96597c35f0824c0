import { parseDatedLine } from "../directory/dated-line.ts";
import type { EntryBlock, Field } from "../directory/entry-block.ts";
import {
	entryKind,
	type FieldKind,
	parsePrefixes,
} from "../directory/entry-field.ts";
import { STATUS_NAMES, statusKind } from "../directory/status.ts";
import type { Diagnostic } from "../markdown/diagnostic.ts";
import { toHalfWidth } from "../text/half-width.ts";
import { checkMarkup } from "./check-markup.ts";
import { plainEntries } from "./entry-markup.ts";
import { entryMistake } from "./entry-mistake.ts";
import { explainMissingId } from "./missing-id.ts";
import { nearestLabel } from "./nearest-label.ts";

const REQUIRED: readonly (readonly [FieldKind, string])[] = [
	["phone", "客服电话"],
	["checked", "核对"],
];

const INSTITUTION: typeof REQUIRED = [["prefix", "商户编号前三位"]];

/** Fields that an entry has once; a second one belongs to another entry. */
const ONCE: readonly FieldKind[] = [
	"category",
	"prefix",
	"status",
	"duration",
	"operator",
	"checked",
	"source",
];

/** Labels that the editors' guide names. */
const LABELS = [
	...["类别", "简称", "别名", "曾用名", "全称", "原文写法", "所属机构"],
	...["产品", "说明", "客服电话", "联系电话", "官网", "商户编号前三位"],
	...["状态", "渠道", "办理条件", "要准备", "多久办完", "转人工"],
	...["通话核实", "变更", "核对", "来源"],
];

/** A token of letters and digits of any script, or a bracketed remark. */
const CODE = /[（(][^（()）]*[）)]|[a-zａ-ｚ\p{N}]+/giu;
const OPENING = /^[（(]/;
const ANY_DIGIT = /\p{N}/u;
const PREFIX = /^\d{3}$/;

/**
 * Check that entries can be read as intended: missing ids and lines, unknown
 * labels, repeated lines, and invalid or shared prefixes.
 *
 * @example
 * checkEntries(readEntryBlocks("### 某公司 :id=x"))[0].message // "“某公司”缺“客服电话”一行"
 */
export function checkEntries(
	blocks: readonly EntryBlock[],
): readonly Diagnostic[] {
	if (blocks.length === 0) {
		const hint =
			"检查文件是否为空，是不是删了、改了名，标题是否写成“### 公司全名 :id=拼音”";
		return [entryMistake({ line: 1 }, "一家机构也没有读到", hint)];
	}
	const plain = plainEntries(blocks);
	return [
		...checkMarkup(blocks),
		...plain.flatMap((block) => [
			...checkHeading(block),
			...checkFields(block),
		]),
		...checkSharedPrefixes(plain),
	];
}

function checkHeading({ heading, fields }: EntryBlock): readonly Diagnostic[] {
	const { title, line } = heading;
	const category = fields.find(({ kind }) => kind === "category")?.value;
	const required = [
		...REQUIRED,
		...(entryKind(category) === "institution" ? INSTITUTION : []),
	];
	const missing = required
		.filter(([kind]) => !fields.some((field) => field.kind === kind))
		.map(([, label]) =>
			entryMistake(
				{ line },
				`“${title}”缺“${label}”一行`,
				`补一行“- ${label}：……”`,
			),
		);
	if (heading.id) return missing;
	return [entryMistake({ line }, ...explainMissingId(title)), ...missing];
}

function checkFields({ fields }: EntryBlock): readonly Diagnostic[] {
	const first = new Map<FieldKind, Field>();
	return fields.flatMap((field) => {
		const twin = field.kind && first.get(field.kind);
		if (field.kind && !twin) first.set(field.kind, field);
		return [
			...checkLabel(field),
			...checkOnce(field, twin),
			...(field.kind === "prefix" ? checkPrefixes(field) : []),
			...(field.kind === "status" ? checkStatus(field) : []),
			...checkDated(field),
		];
	});
}

function checkOnce(
	{ kind, label, line }: Field,
	twin: Field | undefined,
): readonly Diagnostic[] {
	if (!kind || !ONCE.includes(kind) || !twin) return [];
	const message = `“${label}”在这一条里写了两遍，上一遍在第 ${twin.line} 行`;
	const hint = "删去一行；要是两家混在一起了，看看中间的标题有没有写对";
	return [entryMistake({ line }, message, hint)];
}

function checkLabel({
	kind,
	label,
	value,
	line,
}: Field): readonly Diagnostic[] {
	if (kind) return [];
	const nearest = nearestLabel(label, LABELS);
	const hint = nearest
		? `是不是“${nearest}”？行的名称见编辑指南`
		: "写成“- 名称：内容”，从行首写起，半角的短横后面空一格，名称见编辑指南";
	return [entryMistake({ line }, `看不懂“${label || value}”这一行`, hint)];
}

function checkStatus({ value, line, column }: Field): readonly Diagnostic[] {
	const [name = ""] = value.split(/[，,；;。\s]/);
	if (statusKind(name)) return [];
	const kinds = Object.values(STATUS_NAMES).join("、");
	const message = `状态“${name}”不是规定的一种`;
	const hint = `先写${kinds}中的一种，再写逗号和说明；什么也没有查到，就删去这一行`;
	return [entryMistake({ line, column }, message, hint)];
}

function checkDated({
	kind,
	label,
	value,
	line,
	column,
}: Field): readonly Diagnostic[] {
	if (kind !== "called" && kind !== "change") return [];
	if (parseDatedLine(value).on !== undefined) return [];
	const message = `“${label}”一行没有以日期开头`;
	const hint = `写成“- ${label}：2026-11-26 ${value}”这样，日期是那一天的`;
	return [entryMistake({ line, column }, message, hint)];
}

function checkPrefixes({ value, line, column }: Field): readonly Diagnostic[] {
	return [...value.matchAll(CODE)]
		.filter(({ 0: code }) => !OPENING.test(code) && ANY_DIGIT.test(code))
		.filter(({ 0: code }) => !PREFIX.test(toHalfWidth(code)))
		.map(({ 0: code, index }) =>
			entryMistake(
				{ line, column: column + index },
				`前三位“${code}”不是三位数字`,
				"改成三位数字，不知道就写“未知”",
			),
		);
}

function checkSharedPrefixes(
	blocks: readonly EntryBlock[],
): readonly Diagnostic[] {
	const owners = new Map<string, string>();
	const prefixes = blocks.flatMap(({ heading, fields }) =>
		fields
			.filter(({ kind }) => kind === "prefix")
			.flatMap(({ value, line }) =>
				parsePrefixes(value).map(({ code }) => ({ code, line, heading })),
			),
	);
	return prefixes.flatMap(({ code, line, heading: { title } }) => {
		const owner = owners.get(code);
		owners.set(code, owner ?? title);
		if (!owner) return [];
		const message = `前三位 ${code} 同时写在“${owner}”和“${title}”`;
		return entryMistake({ line }, message, "查清属于哪家，从另一家删去");
	});
}
