/** What the browser needs to know of the characters of some names and texts. */
export interface EncodedCharacters {
	/** Each syllable followed by the characters that are read so: `xin信 yin银印`. */
	readonly pinyin: string;
	/** Names in which a character is read otherwise, with all their syllables. */
	readonly readings: Readonly<Record<string, string>>;
	/** Traditional characters, each followed by its simplified one. */
	readonly variants: string;
}

/** What the search box loads on its first focus: the directory and the products. */
export interface EncodedNames extends EncodedCharacters {
	/**
	 * Entries of the directory as columns, a line for each entry: name with its
	 * short name between bars, other names, id unless it is the short name's
	 * pinyin, hotlines, prefixes, status (kind, its name and words between bars), whether verified, domain of the
	 * website. Alike beside alike packs best.
	 */
	readonly entries: readonly string[];
	/** What people come for most: tab-separated words and place. */
	readonly tasks: readonly string[];
	/** Headings of the products' pages, by page; see `EncodedText.pages`. */
	readonly products: EncodedPages;
}

/** What follows: headings of all other pages, and the running text. */
export interface EncodedText extends EncodedCharacters {
	/** Other acquirers: tab-separated prefix and name. */
	readonly acquirers: readonly string[];
	readonly pages: EncodedPages;
	/** By place, such as `/concepts#limits`. */
	readonly texts: Readonly<Record<string, string>>;
	/** Questions that a place answers, by place; those under no place are not answered here. */
	readonly questions: Readonly<Record<string, string>>;
	/** Words that mean the same, a line each, the wiki's own first; the first line does not count. */
	readonly words: readonly string[];
}

/** By page, in the order of the sidebar: tab-separated id, title, other names of each heading; below level 2, `+` before the id. */
export type EncodedPages = Readonly<Record<string, readonly string[]>>;

/** What the build knows of Chinese characters, and the browser does not. */
export interface Characters {
	/** The syllables of a name, one for each of its characters, without tones. */
	syllablesOf(name: string): readonly string[];
	/** Traditional characters for a simplified one. */
	variantsOf(character: string): readonly string[];
}

/** What stands for an entry whose numbers somebody has verified. */
export const VERIFIED = "1";

/** What stands before a number that cannot be dialled. */
export const NOT_DIALABLE = "!";
