import type { DatedLine } from "./dated-line.ts";
import type { Field } from "./entry-block.ts";
import type { EntryKind, Hotline, Prefix } from "./entry-field.ts";
import type { Status } from "./status.ts";

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
	/** `undefined` where nothing was found. */
	readonly status: Status | undefined;
	/** Ways beside the telephone, such as a chat in an app; Markdown. */
	readonly channels: readonly string[];
	/** What has to be met first; Markdown. */
	readonly conditions: readonly string[];
	/** What to have at hand; Markdown. */
	readonly prepare: readonly string[];
	/** How long it takes; Markdown. */
	readonly duration: string | undefined;
	/** How to reach a person; Markdown. */
	readonly operator: string | undefined;
	/** Calls by which editors have verified the numbers. */
	readonly called: readonly DatedLine[];
	/** What the wiki has changed about the entry. */
	readonly changes: readonly DatedLine[];
	/** What a person should know, and what stands where a number should. */
	readonly notes: readonly Note[];
	readonly checked: string | undefined;
	/** Where the facts are from that are not from the page's own source; Markdown. */
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

/** In a line of 核对: a number, with its hours, is in a public register. */
const REGISTERED = "公开代码或登记可查";

/**
 * Whether somebody has verified an entry's numbers and hours: by a call, or in
 * a public register. What no one has is not said to be so.
 *
 * @example
 * isVerified({ called: [], checked: "2026-11-26，95016 公开代码或登记可查" }) // true
 */
export function isVerified({
	called,
	checked,
}: Pick<Entry, "called" | "checked">): boolean {
	return called.length > 0 || checked?.includes(REGISTERED) === true;
}
