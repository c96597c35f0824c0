import { checkEntries } from "../check/check-entries.ts";
import type { Finding } from "../check/finding.ts";
import { type EntryBlock, type Field, readEntryBlocks } from "./entry-block.ts";
import {
	type EntryKind,
	entryKind,
	type FieldKind,
	type Hotline,
	type Prefix,
	parseHotlines,
	parsePrefixes,
} from "./entry-field.ts";

/** An entry of the directory, as its Markdown says. */
export interface Entry {
	readonly id: string;
	readonly name: string;
	readonly kind: EntryKind;
	/** Short names, brands and former names. */
	readonly names: readonly string[];
	/** The name as the source document writes it, where that differs. */
	readonly printed: string | undefined;
	readonly hotlines: readonly Hotline[];
	readonly website: string | undefined;
	readonly prefixes: readonly Prefix[];
	readonly status: string | undefined;
	/** What a person should know, and what stands where a number should. */
	readonly notes: readonly Note[];
	readonly checked: string | undefined;
	/** Where the facts are from, in Markdown: links are kept. */
	readonly source: string | undefined;
	/** One-based line of the heading in its file. */
	readonly line: number;
}

/** A line of an entry in its own words, such as `说明` or `所属机构`; Markdown. */
export interface Note {
	readonly label: string;
	readonly value: string;
}

/** The entries of `phones.md`, in the order of the page, and its mistakes. */
export interface Directory {
	readonly entries: readonly Entry[];
	readonly problems: readonly Finding[];
}

/** Status of an institution about which nothing new was found. */
export const UNCHANGED = "未查到变更";

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
		entries: blocks.filter(({ heading }) => heading.id !== "").map(toEntry),
		problems: checkEntries(blocks),
	};
}

function toEntry({ heading, fields }: EntryBlock): Entry {
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
	};
}

function isNote({ kind, label, value }: Field): boolean {
	if (kind === "phone") return parseHotlines(label, value).length === 0;
	return kind === "note";
}

/**
 * What has changed about an institution; nothing where no change was found.
 *
 * @example
 * changeOf({ status: "未查到变更" }) // undefined
 */
export function changeOf({
	status,
}: Pick<Entry, "status">): string | undefined {
	return status === UNCHANGED ? undefined : status;
}
