import type { Variants } from "./folded-text.ts";
import type { Classifier } from "./questions/classify-question.ts";
import type { Lexicon } from "./questions/lexicon.ts";

/** What a search finds. */
export type TargetKind = (typeof TARGET_KINDS)[number];

/** Groups that fit equally well are shown so: whom to call, what to do, the rest. */
export const TARGET_KINDS = [
	...(["entry", "section", "product", "acquirer", "editing"] as const),
];

/** Something that can be found. */
export interface Target {
	readonly kind: TargetKind;
	/** Address of its page, and its id there. */
	readonly page: string;
	readonly id: string;
	readonly title: string;
	/** Titles above a heading: of its page, of its section. */
	readonly where: readonly string[];
	readonly names: readonly SearchName[];
	/** First three digits of merchant numbers. */
	readonly prefixes: readonly string[];
	readonly hotlines: readonly EncodedHotline[];
	/** How an institution fares. */
	readonly status: EncodedStatus | undefined;
	/** Its running text as written, and folded. */
	readonly text: string;
	readonly textKey: string;
	/** Its names, and the questions that it answers. */
	readonly questions: readonly Question[];
}

/** How an institution fares: the kind and its name, and what is known. */
export interface EncodedStatus {
	readonly kind: string;
	readonly name: string;
	readonly words: string;
}

/** A number of an entry, as it is shown and dialled. */
export interface EncodedHotline {
	readonly printed: string;
	readonly digits: string;
	readonly dialable: boolean;
	readonly hours: string | undefined;
	/** Whether somebody has verified number and hours. */
	readonly isVerified: boolean;
}

/** A name or a way to ask, folded, and what it says; see `readMeanings`. */
export interface Question {
	readonly key: string;
	readonly meanings: ReadonlySet<string>;
}

/** A target with one of its names. */
export type NamedTarget = readonly [target: Target, name: SearchName];

/** Something that people come for often. */
export interface Task {
	readonly words: string;
	readonly page: string;
	readonly id: string;
}

/** A name of a target. */
export interface SearchName {
	/** As written, and folded. */
	readonly written: string;
	readonly key: string;
	readonly syllables: readonly string[];
	/** All syllables together. */
	readonly pinyin: string;
	/** Whether it is another name, not the target's own or its short one. */
	readonly isAlias: boolean;
}

/** Everything that can be found, in the order of the pages. */
export interface SearchIndex {
	readonly targets: readonly Target[];
	/** Names of entries and products by their first two characters. */
	readonly names: ReadonlyMap<string, readonly NamedTarget[]>;
	readonly tasks: readonly Task[];
	readonly variants: Variants;
	/** All questions whose answer is known, and those that the wiki does not answer. */
	readonly known: Classifier;
	readonly lexicon: Lexicon;
	/** Whether headings and running text are there, and not the names alone. */
	readonly isComplete: boolean;
}
