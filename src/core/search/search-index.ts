import type { Hotline } from "../directory/entry-field.ts";
import type { Status } from "../directory/status.ts";
import type { Variants } from "./folded-text.ts";

/** What a search finds, in the order in which kinds are shown. */
export type TargetKind = "entry" | "product" | "acquirer" | "section";

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
	readonly hotlines: readonly Hotline[];
	/** How an institution fares. */
	readonly status: Status | undefined;
	/** Its running text as written, and folded. */
	readonly text: string;
	readonly textKey: string;
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
	readonly variants: Variants;
	/** Whether headings and running text are there, and not the names alone. */
	readonly isComplete: boolean;
}
