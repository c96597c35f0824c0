import type { Variants } from "./folded-text.ts";
import type { Classifier } from "./questions/classify-question.ts";
import type { Lexicon } from "./questions/lexicon.ts";

/** The kind of a target. */
export type TargetKind = (typeof TARGET_KINDS)[number];

/** Kinds in the order of equally ranked groups: whom to call, what to do, the rest. */
export const TARGET_KINDS = [
	...(["entry", "section", "product", "acquirer", "editing"] as const),
];

/** A place that can be found. */
export interface Target {
	readonly kind: TargetKind;
	/** Address of its page, and id on the page. */
	readonly page: string;
	readonly id: string;
	readonly title: string;
	/** Titles above a heading: its page's and section's. */
	readonly where: readonly string[];
	readonly names: readonly SearchName[];
	/** First three digits of merchant numbers. */
	readonly prefixes: readonly string[];
	readonly hotlines: readonly EncodedHotline[];
	/** The status of an institution. */
	readonly status: EncodedStatus | undefined;
	/** Its text, original and folded. */
	readonly text: string;
	readonly textKey: string;
	/** Questions it answers, including the names of a section. */
	readonly questions: readonly Question[];
}

/** The status of an institution: kind, its name, and details. */
export interface EncodedStatus {
	readonly kind: string;
	readonly name: string;
	readonly words: string;
}

/** A number of an entry, to show and dial. */
export interface EncodedHotline {
	readonly printed: string;
	readonly digits: string;
	readonly dialable: boolean;
	readonly hours: string | undefined;
	/** Whether somebody has verified the number and its hours. */
	readonly isVerified: boolean;
}

/** A folded name or question, and its meanings; see `readMeanings`. */
export interface Question {
	readonly key: string;
	readonly meanings: ReadonlySet<string>;
}

/** A target with one of its names. */
export type NamedTarget = readonly [target: Target, name: SearchName];

/** A frequent task of readers. */
export interface Task {
	readonly words: string;
	readonly page: string;
	readonly id: string;
}

/** A name of a target. */
export interface SearchName {
	/** As written and folded. */
	readonly written: string;
	readonly key: string;
	readonly syllables: readonly string[];
	/** All syllables joined. */
	readonly pinyin: string;
	/** Whether it is neither the target's full nor its short name. */
	readonly isAlias: boolean;
}

/** The search index, in the order of the pages. */
export interface SearchIndex {
	readonly targets: readonly Target[];
	/** Names of entries and products by their first two characters. */
	readonly names: ReadonlyMap<string, readonly NamedTarget[]>;
	readonly tasks: readonly Task[];
	readonly variants: Variants;
	/** Classifier of all known questions, including those the wiki does not answer. */
	readonly known: Classifier;
	readonly lexicon: Lexicon;
	/** Whether it has headings and text besides the names. */
	readonly isComplete: boolean;
}
