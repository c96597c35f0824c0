import type { DatedLine } from "../directory/dated-line.ts";
import type { Directory } from "../directory/directory.ts";
import type { Entry } from "../directory/entry.ts";
import type { Hotline } from "../directory/entry-field.ts";
import type { Status } from "../directory/status.ts";
import { isoDate } from "../text/iso-date.ts";

/** The directory for other programs, as `directory.schema.json` describes it. */
export interface DirectoryJson {
	readonly $schema: string;
	readonly title: string;
	readonly generatedFrom: string;
	readonly checkedOn?: string | undefined;
	readonly entries: readonly EntryJson[];
}

/** An entry of the directory; what its page does not say is left out. */
export interface EntryJson {
	readonly id: string;
	readonly name: string;
	readonly kind: Entry["kind"];
	readonly names: readonly string[];
	readonly printedName?: string | undefined;
	readonly numbers: readonly NumberJson[];
	readonly website?: string | undefined;
	readonly prefixes: readonly string[];
	/** How sure a prefix is and why, by prefix, where it is not certain. */
	readonly prefixCaveats?: Readonly<Record<string, string>> | undefined;
	/** Left out where nothing was found. */
	readonly status?: Status | undefined;
	/** Ways beside the telephone, Markdown; this and what follows is left out where nothing is known. */
	readonly channels?: readonly string[] | undefined;
	readonly conditions?: readonly string[] | undefined;
	readonly prepare?: readonly string[] | undefined;
	readonly duration?: string | undefined;
	readonly operator?: string | undefined;
	/** Calls by which the numbers were verified. */
	readonly called?: readonly DatedLine[] | undefined;
	/** What the wiki has changed about the entry. */
	readonly changes?: readonly DatedLine[] | undefined;
	readonly notes: readonly { readonly label: string; readonly text: string }[];
	/** ISO 8601. */
	readonly checkedOn?: string | undefined;
	/** The whole line: the date, and what the entry was compared with. */
	readonly checkedAgainst?: string | undefined;
	/** In Markdown: links are kept. */
	readonly source?: string | undefined;
}

/** A number of an entry; one that cannot be dialled has a reason, no kind. */
export interface NumberJson {
	readonly label: string;
	readonly printed: string;
	readonly digits: string;
	readonly dialable: boolean;
	readonly kind?: string | undefined;
	/** To ask for once somebody answers. */
	readonly extension?: string | undefined;
	readonly reason?: string | undefined;
	readonly hours?: string | undefined;
	readonly marks: readonly string[];
}

/**
 * The directory for other programs. The same page always gives the same
 * directory: nothing in it depends on the time.
 *
 * @example
 * directoryJson(parseDirectory("# 电话汇总\n### 甲 :id=jia\n- 前三位：822")).entries[0].id // "jia"
 */
export function directoryJson(directory: Directory): DirectoryJson {
	return {
		$schema: "directory.schema.json",
		title: directory.title,
		generatedFrom: "docs/phones.md",
		checkedOn: directory.checkedOn,
		entries: directory.entries.map(entryJson),
	};
}

/**
 * An entry for other programs.
 *
 * @example
 * entryJson(parseDirectory("### 甲 :id=jia\n- 前三位：822").entries[0]).prefixes // ["822"]
 */
export function entryJson(entry: Entry): EntryJson {
	return {
		id: entry.id,
		name: entry.name,
		kind: entry.kind,
		names: entry.names,
		printedName: entry.printed,
		numbers: entry.hotlines.map(numberJson),
		website: entry.website,
		prefixes: entry.prefixes.map(({ code }) => code),
		prefixCaveats: prefixCaveats(entry),
		status: entry.status,
		channels: unlessEmpty(entry.channels),
		conditions: unlessEmpty(entry.conditions),
		prepare: unlessEmpty(entry.prepare),
		duration: entry.duration,
		operator: entry.operator,
		called: unlessEmpty(entry.called),
		changes: unlessEmpty(entry.changes),
		notes: entry.notes.map(({ label, value }) => ({ label, text: value })),
		checkedOn: isoDate(entry.checked),
		checkedAgainst: entry.checked,
		source: entry.source,
	};
}

function numberJson({ label, phone, hours, marks }: Hotline): NumberJson {
	const { printed, digits, dialable } = phone;
	const verdict = dialable
		? { kind: phone.kind, extension: phone.extension }
		: { reason: phone.reason };
	return { label, printed, digits, dialable, ...verdict, hours, marks };
}

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
	return list.length > 0 ? list : undefined;
}

function prefixCaveats({ prefixes }: Entry) {
	const caveats = prefixes.flatMap(({ code, caveat }) =>
		caveat === undefined ? [] : [[code, caveat] as const],
	);
	return caveats.length > 0 ? Object.fromEntries(caveats) : undefined;
}
