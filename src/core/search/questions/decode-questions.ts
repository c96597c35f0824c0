import { groupPairs } from "../../text/group-pairs.ts";
import type { NamedTarget, Question, Target } from "../search-index.ts";
import { type Lexicon, readMeanings } from "./lexicon.ts";

/** What is known of the questions to a target. */
interface Asking {
	readonly ask: (key: string) => Question;
	/** Folded questions that the target answers, beside its names. */
	readonly asked: readonly string[];
}

/** Entries and products are found by name, and answer what editors say they answer. */
export function withQuestions(target: Target, { ask, asked }: Asking): Target {
	if (target.kind === "acquirer") return target;
	if (target.kind === "entry" || target.kind === "product")
		return { ...target, questions: asked.map(ask) };
	const names = target.names.map(({ key }) => key);
	return { ...target, questions: [...names, ...asked].map(ask) };
}

/** Many sections stand under one title: each is read once. */
export function questionReader(lexicon: Lexicon): (key: string) => Question {
	const read = new Map<string, Question>();
	return (key) => {
		const meanings = () => new Set(readMeanings(key, lexicon).keys());
		const question = read.get(key) ?? { key, meanings: meanings() };
		read.set(key, question);
		return question;
	};
}

/** Names of entries and products by their first two characters. */
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
