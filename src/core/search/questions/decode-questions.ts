import { groupPairs } from "../../text/group-pairs.ts";
import type { NamedTarget, Question, Target } from "../search-index.ts";
import { type Lexicon, readMeanings } from "./lexicon.ts";

/** Create a reader that reads equal keys once, since many sections share a title. */
export function questionReader(lexicon: Lexicon): (key: string) => Question {
	const read = new Map<string, Question>();
	return (key) => {
		const meanings = () => new Set(readMeanings(key, lexicon).keys());
		const question = read.get(key) ?? { key, meanings: meanings() };
		read.set(key, question);
		return question;
	};
}

/** Index the names of entries and products by their first two characters. */
export function indexNames(
	targets: readonly Target[],
): ReadonlyMap<string, readonly NamedTarget[]> {
	return groupPairs(
		targets
			.filter(({ kind }) => kind === "entry" || kind === "product")
			.flatMap((target) =>
				target.names.map(
					(name) => [name.key.slice(0, 2), [target, name]] as const,
				),
			),
	);
}
