import type { DatedLine } from "./dated-line.ts";
import type { Field } from "./entry-block.ts";
import type { EntryKind, Hotline, Prefix } from "./entry-field.ts";
import type { Status } from "./status.ts";

/** An entry of the directory, parsed from its Markdown. */
export interface Entry {
	readonly id: string;
	readonly name: string;
	readonly kind: EntryKind;
	/** Short names, brands and former names. */
	readonly names: readonly string[];
	/** The name in the source document, if that differs. */
	readonly printed: string | undefined;
	readonly hotlines: readonly Hotline[];
	readonly website: string | undefined;
	readonly prefixes: readonly Prefix[];
	/** `undefined` if nothing was found out. */
	readonly status: Status | undefined;
	/** Channels other than the telephone, such as a chat in an app; Markdown. */
	readonly channels: readonly string[];
	/** Conditions to meet first; Markdown. */
	readonly conditions: readonly string[];
	/** What to have at hand; Markdown. */
	readonly prepare: readonly string[];
	/** How long it takes; Markdown. */
	readonly duration: string | undefined;
	/** How to reach a person; Markdown. */
	readonly operator: string | undefined;
	/** Calls by which editors have verified the numbers. */
	readonly called: readonly DatedLine[];
	/** Changes that the wiki made to the entry. */
	readonly changes: readonly DatedLine[];
	/** Remarks, and telephone lines without a number. */
	readonly notes: readonly Note[];
	readonly checked: string | undefined;
	/** Sources of the entry, if they differ from the page's; Markdown. */
	readonly source: string | undefined;
	/** One-based line of the heading in its file. */
	readonly line: number;
}

/** A free-text line of an entry, such as `说明` or `所属机构`; Markdown. */
export interface Note {
	readonly label: string;
	readonly value: string;
}

/** An entry with its lines as written. */
export interface WrittenEntry extends Entry {
	readonly fields: readonly Field[];
}

/** Words of 核对 saying that a number and its hours are in a public register. */
const REGISTERED = "公开代码或登记可查";

/**
 * Tell whether somebody has verified an entry's numbers and hours, by a call or
 * in a public register.
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
