import type { Directory } from "./directory.ts";
import type { Entry } from "./entry.ts";
import { shortName } from "./short-name.ts";

/** The generated page of changes, as the sidebar names it. */
export const CHANGES_FILE = "changes.md";

/** A change to an entry of the wiki. */
export interface Change {
	readonly entry: Entry;
	/** ISO date. */
	readonly on: string;
	/** In Markdown. */
	readonly text: string;
	/** Index among the entry's changes of that day, from 0, in the order of the page. */
	readonly index: number;
}

/**
 * List the dated changes of all entries, newest first, and in the order of the
 * page within a day.
 *
 * @example
 * listChanges(parseDirectory("### 甲 :id=a\n- 变更：2026-11-26 改了").entries)[0].on // "2026-11-26"
 */
export function listChanges(entries: readonly Entry[]): readonly Change[] {
	return entries
		.flatMap((entry) => changesOf(entry))
		.sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
}

function changesOf(entry: Entry): readonly Change[] {
	return entry.changes.flatMap(({ on, text }, place, all) => {
		if (on === undefined) return [];
		const index = all.slice(0, place).filter((each) => each.on === on).length;
		return [{ entry, on, text, index }];
	});
}

/**
 * Write the page of changes in Markdown, with a section per day.
 *
 * @example
 * changesMarkdown(parseDirectory("")).startsWith("# 最近更新 :id=changes\n") // true
 */
export function changesMarkdown({ checkedOn, entries }: Directory): string {
	const changes = listChanges(entries);
	const days = [...new Set(changes.map(({ on }) => on))];
	const sections = days.map((day) => {
		const lines = changes
			.filter(({ on }) => on === day)
			.map(lineOf)
			.join("");
		return `## ${day} :id=on-${day}\n\n${lines}`;
	});
	return [
		"# 最近更新 :id=changes\n",
		checkedOn && `最近核对：${checkedOn}。\n`,
		"[电话汇总](/phones.md)的条目改过什么，新的在前。\n",
		...(days.length > 0 ? sections : ["还没有记下改动。\n"]),
	]
		.filter(Boolean)
		.join("\n");
}

function lineOf({ entry, text }: Change): string {
	return `- [${shortName(entry)}](/phones.md#${entry.id})：${text}\n`;
}
