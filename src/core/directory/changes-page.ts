import type { Directory } from "./directory.ts";
import type { Entry } from "./entry.ts";
import { shortName } from "./short-name.ts";

/** The page of changes, which is made of the directory, as the sidebar names it. */
export const CHANGES_FILE = "changes.md";

/** Something that the wiki has changed about an entry. */
export interface Change {
	readonly entry: Entry;
	/** ISO date. */
	readonly on: string;
	/** In Markdown. */
	readonly text: string;
	/** Place among the entry's changes of that day, from 0 in the order of the page. */
	readonly index: number;
}

/**
 * The dated changes of all entries, newest first; those of a day in the order
 * of the page.
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
 * The page of changes, as if an editor had written it: a section a day.
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
