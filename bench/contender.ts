import type { SourceFile } from "../src/core/markdown/source-file.ts";

/** How a search is used: selectors of what a reader sees. */
export interface SearchUi {
	/** The button that opens the box, where there is one. */
	readonly opener?: string;
	readonly box: string;
	/** A result, and its attribute that says where it leads. */
	readonly hit: string;
	readonly address: string;
	/** What is shown where nothing was found. */
	readonly nothing: string;
	/**
	 * For a search that does not answer by itself, once its index is there,
	 * what was typed before: reader types again after so many milliseconds.
	 */
	readonly retypeEvery?: number;
}

/** A site that can be served. */
export interface BuiltSite {
	readonly folder: string;
	/** What the index alone took in Node.js; nothing where the browser makes it. */
	readonly indexMilliseconds: number | undefined;
}

/** A search that takes part. */
export interface Contender {
	readonly name: string;
	readonly ui: SearchUi;
	/** What its search waits for after a key before it begins, in milliseconds. */
	readonly debounce: number;
	/** Make its site of the wiki's pages. */
	build(files: readonly SourceFile[], folder: string): Promise<BuiltSite>;
	/** Whether a file is asked for because there is a search. */
	isForSearch(path: string): boolean;
	/** Whether a file is the index or a part of it. */
	isIndex(path: string): boolean;
	/** The wiki's own name of a place, such as `/phones#lakala`. */
	placeOf(address: string): string;
	/** Whether a hit is what was expected; the same place, unless it says more. */
	isRight?(place: string, expected: string): boolean;
}
