import type { Directory } from "../directory/directory.ts";
import type { Entry } from "../directory/entry.ts";
import type { Hotline } from "../directory/entry-field.ts";
import { isoDate } from "../text/iso-date.ts";

/** The directory for other programs, as `directory.schema.json` describes it. */
export type DirectoryJson = ReturnType<typeof directoryJson>;

/** An entry for other programs; `JSON.stringify` omits what is `undefined`. */
export type EntryJson = ReturnType<typeof entryJson>;

/** A number of an entry; one that cannot be dialled has a reason instead of a kind. */
export interface NumberJson {
	readonly label: string;
	readonly printed: string;
	readonly digits: string;
	readonly dialable: boolean;
	readonly kind?: string | undefined;
	/** Extension to dial after the call is answered. */
	readonly extension?: string | undefined;
	readonly reason?: string | undefined;
	readonly hours?: string | undefined;
	readonly marks: readonly string[];
}

/**
 * Convert the directory for other programs. The result depends on the page
 * alone, not on the time.
 *
 * @example
 * directoryJson(parseDirectory("# 电话汇总\n### 甲 :id=jia\n- 前三位：822")).entries[0].id // "jia"
 */
export function directoryJson(directory: Directory) {
	return {
		$schema: "directory.schema.json",
		title: directory.title,
		generatedFrom: "docs/phones.md",
		checkedOn: directory.checkedOn,
		entries: directory.entries.map(entryJson),
	};
}

/**
 * Convert an entry for other programs.
 *
 * @example
 * entryJson(parseDirectory("### 甲 :id=jia\n- 前三位：822").entries[0]).prefixes // ["822"]
 */
export function entryJson(entry: Entry) {
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

/** Return a list, or `undefined` if it is empty. */
export function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
	return list.length > 0 ? list : undefined;
}

/** Map each uncertain prefix to how certain it is and why. */
function prefixCaveats({
	prefixes,
}: Entry): Readonly<Record<string, string>> | undefined {
	const caveats = prefixes.flatMap(({ code, caveat }) =>
		caveat === undefined ? [] : [[code, caveat] as const],
	);
	return caveats.length > 0 ? Object.fromEntries(caveats) : undefined;
}
