import { parsePage } from "../markdown/page.ts";
import { isoDate } from "../text/iso-date.ts";
import { parseDatedLine } from "./dated-line.ts";
import { isVerified, type WrittenEntry } from "./entry.ts";
import { type EntryBlock, type Field, readEntryBlocks } from "./entry-block.ts";
import {
	entryKind,
	type FieldKind,
	parseHotlines,
	parsePrefixes,
} from "./entry-field.ts";
import { parseStatus } from "./status.ts";

/** The parsed contents of `phones.md`. */
export interface Directory {
	/** Title of the page. */
	readonly title: string;
	/** ISO date on which the whole page was last checked. */
	readonly checkedOn: string | undefined;
	/** In the order of the page. */
	readonly entries: readonly WrittenEntry[];
	/** Every heading of level 3 with its lines, valid or not. */
	readonly blocks: readonly EntryBlock[];
}

const CHECKED = /^最近核对[：:]\s*(.+)$/m;

/**
 * Parse the directory: every heading of level 3 is an entry, and the list below
 * it holds its fields. A mistake affects one field or entry only.
 *
 * @example
 * parseDirectory("### 某公司 :id=x\n\n- 客服电话：95016").entries[0].id // "x"
 */
export function parseDirectory(markdown: string): Directory {
	const blocks = readEntryBlocks(markdown);
	return {
		title: parsePage("/phones", markdown).title,
		checkedOn: isoDate(CHECKED.exec(markdown)?.[1]),
		entries: blocks.filter(({ heading }) => heading.id !== "").map(toEntry),
		blocks,
	};
}

function toEntry({ heading, fields }: EntryBlock): WrittenEntry {
	const all = (kind: FieldKind) =>
		fields.filter((field) => field.kind === kind);
	const values = (kind: FieldKind) => all(kind).map(({ value }) => value);
	const first = (kind: FieldKind) => values(kind)[0];
	const called = values("called").map(parseDatedLine);
	const checked = first("checked");
	const isKnown = isVerified({ called, checked });
	return {
		id: heading.id,
		name: heading.title,
		kind: entryKind(first("category")),
		names: all("name").flatMap(({ value }) => value.split("、")),
		printed: first("printed"),
		hotlines: all("phone").flatMap(({ label, value }) =>
			parseHotlines(label, value, isKnown),
		),
		website: first("website")?.replace(/^<|>$/g, ""),
		prefixes: all("prefix").flatMap(({ value }) => parsePrefixes(value)),
		status: values("status").map(parseStatus)[0],
		channels: values("channel"),
		conditions: values("condition"),
		prepare: values("prepare"),
		duration: first("duration"),
		operator: first("operator"),
		called,
		changes: values("change").map(parseDatedLine),
		notes: fields.filter(isNote).map(({ label, value }) => ({ label, value })),
		checked,
		source: first("source"),
		line: heading.line,
		fields,
	};
}

function isNote({ kind, label, value }: Field): boolean {
	if (kind === "phone") return parseHotlines(label, value).length === 0;
	return kind === "note";
}
