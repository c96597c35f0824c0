import type { Field } from "./entry-block.ts";
import type { EntryKind, Hotline, Prefix } from "./entry-field.ts";

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

/** An entry with its lines as they stand, which its block shows. */
export interface WrittenEntry extends Entry {
	readonly fields: readonly Field[];
}

/** Status of an institution about which nothing new was found. */
export const UNCHANGED = "未查到变更";

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
