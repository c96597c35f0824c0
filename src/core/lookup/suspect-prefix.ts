import type { Entry } from "../directory/entry.ts";

const MAYBE = /前三位可能是\s*((?:\d{3}[\s、，,或和/]*)+)/;

/** An entry that may have a prefix, and its note about it. */
export interface Suspicion {
	readonly entry: Entry;
	readonly words: string;
}

/**
 * Find the first entry whose notes say that it may have a prefix.
 *
 * @example
 * suspectPrefix("841", entries)?.entry.id // "yipiaolian"
 */
export function suspectPrefix(
	prefix: string,
	entries: readonly Entry[],
): Suspicion | undefined {
	for (const entry of entries) {
		const note = entry.notes.find(({ value }) =>
			MAYBE.exec(value)?.[1]?.includes(prefix),
		);
		if (note) return { entry, words: note.value };
	}
	return undefined;
}
