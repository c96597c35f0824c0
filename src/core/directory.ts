import {
	type FieldKind,
	fieldKind,
	type Hotline,
	type Prefix,
	parseHotlines,
	parsePrefixes,
	splitField,
} from "./entry-field.ts";
import { type Heading, parsePage } from "./page.ts";

/** An entry of the directory, as its Markdown says. */
export interface Entry {
	readonly id: string;
	readonly name: string;
	readonly kind: "institution" | "service" | "regulator";
	/** Short names, brands and former names. */
	readonly names: readonly string[];
	/** The name as the source document writes it, where that differs. */
	readonly printed: string | undefined;
	readonly hotlines: readonly Hotline[];
	readonly website: string | undefined;
	readonly prefixes: readonly Prefix[];
	readonly status: string | undefined;
	readonly checked: string | undefined;
	/** One-based line of the heading in its file. */
	readonly line: number;
}

/** A mistake in a page, for its editor: where, what, and what to do. */
export interface Problem {
	readonly file: string;
	readonly line: number;
	readonly message: string;
	readonly cure: string;
}

/** The entries of `phones.md`, in the order of the page, and its mistakes. */
export interface Directory {
	readonly entries: readonly Entry[];
	readonly problems: readonly Problem[];
}

/** Status of an institution about which nothing new was found. */
export const UNCHANGED = "未查到变更";

interface Field {
	readonly kind: FieldKind | undefined;
	readonly label: string;
	readonly value: string;
	readonly line: number;
}

const FILE = "docs/phones.md";
const ITEM = /^[-*+]\s+(.+)$/;

/**
 * Read the directory out of its page: every heading of level 3 is an entry,
 * the list under it holds its fields. A mistake costs one field or one entry,
 * never the others.
 *
 * @example
 * parseDirectory("### 某公司 :id=x\n\n- 客服电话：95016").entries[0].id // "x"
 */
export function parseDirectory(markdown: string): Directory {
	const lines = markdown.split(/\r?\n/);
	const { headings } = parsePage("/phones", markdown);
	const problems: Problem[] = [];
	const report = (line: number, message: string, cure: string) =>
		problems.push({ file: FILE, line, message, cure });
	const entries = headings.flatMap((heading, index) => {
		if (heading.level !== 3) return [];
		const end = (headings[index + 1]?.line ?? lines.length + 1) - 1;
		const fields = readFields(lines, heading.line, end);
		for (const [line, message, cure] of findMistakes(heading, fields)) {
			report(line, message, cure);
		}
		return heading.id ? [toEntry(heading, fields)] : [];
	});
	if (entries.length === 0) {
		report(
			1,
			"一家机构也没有读到",
			"检查文件是否为空，标题是否写成“### 公司全名 :id=拼音”",
		);
	}
	for (const [line, message, cure] of findSharedPrefixes(entries)) {
		report(line, message, cure);
	}
	return { entries, problems };
}

function readFields(
	lines: readonly string[],
	start: number,
	end: number,
): readonly Field[] {
	return lines.slice(start, end).flatMap((text, offset) => {
		const item = ITEM.exec(text)?.[1];
		if (!item) return [];
		const { label, value } = splitField(item) ?? { label: "", value: item };
		return [{ kind: fieldKind(label), label, value, line: start + offset + 1 }];
	});
}

function toEntry(heading: Heading, fields: readonly Field[]): Entry {
	const all = (kind: FieldKind) =>
		fields.filter((field) => field.kind === kind);
	const first = (kind: FieldKind) => all(kind)[0]?.value;
	return {
		id: heading.id,
		name: heading.title,
		kind: entryKind(first("category")),
		names: all("name").flatMap(({ value }) => value.split("、")),
		printed: first("printed"),
		hotlines: all("phone").flatMap(({ label, value }) =>
			parseHotlines(label, value),
		),
		website: first("website")?.replace(/^<|>$/g, ""),
		prefixes: all("prefix").flatMap(({ value }) => parsePrefixes(value)),
		status: first("status"),
		checked: first("checked"),
		line: heading.line,
	};
}

/**
 * What kind of entry a category names; an entry without one is an institution.
 *
 * @example
 * entryKind("码牌") // "service"
 */
export function entryKind(category: string | undefined): Entry["kind"] {
	if (category === undefined) return "institution";
	return category.startsWith("监管") ? "regulator" : "service";
}

type Mistake = readonly [line: number, message: string, cure: string];

function* findMistakes(
	heading: Heading,
	fields: readonly Field[],
): Generator<Mistake> {
	const { line, title } = heading;
	if (!heading.id) {
		yield [line, `“${title}”没有 id`, "在标题后面写 :id=拼音，例如 :id=lakala"];
	}
	for (const [kind, label] of REQUIRED) {
		if (fields.some((field) => field.kind === kind)) continue;
		yield [line, `“${title}”缺“${label}”一行`, `补一行“- ${label}：……”`];
	}
	for (const field of fields) {
		if (field.kind) continue;
		const what = field.label || field.value;
		yield [
			field.line,
			`看不懂“${what}”这一行`,
			"写成“- 名称：内容”，名称见编辑指南",
		];
	}
}

const REQUIRED: readonly (readonly [FieldKind, string])[] = [
	["phone", "客服电话"],
	["checked", "核对"],
	["source", "来源"],
];

function* findSharedPrefixes(entries: readonly Entry[]): Generator<Mistake> {
	const owners = new Map<string, Entry>();
	for (const entry of entries) {
		for (const { code } of entry.prefixes) {
			const owner = owners.get(code);
			owners.set(code, owner ?? entry);
			if (!owner) continue;
			const message = `前三位 ${code} 同时写在“${owner.name}”和“${entry.name}”`;
			yield [entry.line, message, "查清属于哪家，从另一家删去"];
		}
	}
}
