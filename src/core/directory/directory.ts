import { parsePage } from "../markdown/page.ts";
import { isoDate } from "../text/iso-date.ts";
import type { WrittenEntry } from "./entry.ts";
import { type EntryBlock, type Field, readEntryBlocks } from "./entry-block.ts";
import {
	entryKind,
	type FieldKind,
	parseHotlines,
	parsePrefixes,
} from "./entry-field.ts";

/** What `phones.md` holds. */
export interface Directory {
	/** Title of the page. */
	readonly title: string;
	/** ISO date on which the whole page was last checked. */
	readonly checkedOn: string | undefined;
	/** In the order of the page. */
	readonly entries: readonly WrittenEntry[];
	/** Every heading of level 3 with its lines, well formed or not. */
	readonly blocks: readonly EntryBlock[];
}

const CHECKED = /^最近核对[：:]\s*(.+)$/m;

/**
 * Read the directory out of its page: every heading of level 3 is an entry,
 * the list under it holds its fields. A mistake costs one field or one entry,
 * never the others.
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
		notes: fields.filter(isNote).map(({ label, value }) => ({ label, value })),
		checked: first("checked"),
		source: first("source"),
		line: heading.line,
		fields,
	};
}

function isNote({ kind, label, value }: Field): boolean {
	if (kind === "phone") return parseHotlines(label, value).length === 0;
	return kind === "note";
}
