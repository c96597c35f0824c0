/** Character data that the browser needs for some names and texts. */
export interface EncodedCharacters {
	/** Syllables, each followed by the characters with that reading: `xin信 yin银印`. */
	readonly pinyin: string;
	/** Names in which a character has another reading, with all their syllables. */
	readonly readings: Readonly<Record<string, string>>;
	/** Traditional characters, each followed by its simplified one. */
	readonly variants: string;
}

/** The file loaded when the search box is first focused: directory and products. */
export interface EncodedNames extends EncodedCharacters {
	/**
	 * Entries of the directory as columns, one line per entry: name with its short
	 * name between bars, other names, id unless it is the short name's pinyin,
	 * hotlines, prefixes, status (kind, its name and words between bars), whether
	 * verified, website domain. Columns compress better than rows.
	 */
	readonly entries: readonly string[];
	/** The most frequent tasks: tab-separated words and place. */
	readonly tasks: readonly string[];
	/** Headings of the products' pages, by page; see `EncodedText.pages`. */
	readonly products: EncodedPages;
}

/** The second file: headings of all other pages, and the running text. */
export interface EncodedText extends EncodedCharacters {
	/** Other acquirers: tab-separated prefix and name. */
	readonly acquirers: readonly string[];
	readonly pages: EncodedPages;
	/** By place, such as `/concepts#limits`. */
	readonly texts: Readonly<Record<string, string>>;
	/** Questions by the place that answers them; under `""`, those the wiki does not answer. */
	readonly questions: Readonly<Record<string, string>>;
	/** Synonyms, one line per meaning, the wiki's word first; the first line lists words to ignore. */
	readonly words: readonly string[];
}

/** By page, in the order of the sidebar: tab-separated id, title and other names of each heading; `+` before ids below level 2. */
export type EncodedPages = Readonly<Record<string, readonly string[]>>;

/** Knowledge of Chinese characters that only the build has. */
export interface Characters {
	/** Return the syllables of a name, one per character, without tones. */
	syllablesOf(name: string): readonly string[];
	/** List the traditional characters of a simplified one. */
	variantsOf(character: string): readonly string[];
}

/** Marks an entry whose numbers somebody has verified. */
export const VERIFIED = "1";

/** Precedes a number that cannot be dialled. */
export const NOT_DIALABLE = "!";
