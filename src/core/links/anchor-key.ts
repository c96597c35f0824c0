/** A normalized name, which spellings of the same name share. */
export interface AnchorKey {
	/** Letters and digits only, in lower case and half width. */
	readonly text: string;
	/** Indices in `text` at which other characters were removed. */
	readonly gaps: ReadonlySet<number>;
}

/** Maximum length of a name; pasted text may be longer. */
const LONGEST = 300;
const LETTER = /[\p{L}\p{N}]/u;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;
/** Combining and invisible characters, which leave no gap. */
const SILENT = /[\p{M}\p{Cf}]/u;
const GITHUB = /^\W*user-content-/i;
const ENUMERATOR =
	/^[\s\p{P}\p{S}]*(?:\d{1,2}(?!\d)|[一二三四五六七八九十]{1,3}(?=[\s\p{P}]))[\s\p{P}\p{S}]*/u;
const NUMERAL = /^[一二三四五六七八九十]{1,3}/;
const ONLY_DIGITS = /^\d*$/;

/**
 * Normalize a name to its letters and digits, without gaps.
 *
 * @example
 * nameKey("400-117-7777") // "4001177777"
 */
export function nameKey(name: string): string {
	const plain = name.slice(0, LONGEST).normalize("NFKC").toLowerCase();
	return plain.replace(SEPARATORS, "");
}

/**
 * Normalize a name and keep the gaps between its words.
 *
 * @example
 * anchorKey("“ＰＯＳ 机”👈").text // "pos机"
 */
export function anchorKey(name: string): AnchorKey {
	let text = "";
	const gaps = new Set<number>();
	const plain = name.slice(0, LONGEST).normalize("NFKC").toLowerCase();
	for (const character of plain) {
		if (LETTER.test(character)) text += character;
		else if (!SILENT.test(character)) gaps.add(text.length);
	}
	return { text, gaps };
}

/**
 * Remove the number in front of a name, as docsify, VuePress or a person writes
 * it. A name that is a number is unchanged.
 *
 * @example
 * withoutEnumerator("_4拉卡拉") // "拉卡拉"
 * @example
 * withoutEnumerator("95016") // "95016"
 */
export function withoutEnumerator(name: string): string {
	const rest = name.replace(ENUMERATOR, "").replace(ENUMERATOR, "");
	if (rest === name) return name;
	const isNumber = ONLY_DIGITS.test(nameKey(name));
	return LETTER.test(rest) && !isNumber ? rest : name;
}

/**
 * List possible spellings of an anchor: as it is, without its number, and
 * without a Chinese numeral that GitHub joined to the words.
 *
 * @example
 * anchorVariants("_4拉卡拉").map(({ text }) => text) // ["4拉卡拉", "拉卡拉"]
 */
export function anchorVariants(anchor: string): readonly AnchorKey[] {
	const whole = anchor.slice(0, LONGEST).replace(GITHUB, "");
	const spellings = [
		whole,
		withoutEnumerator(whole),
		whole.replace(NUMERAL, ""),
	];
	const keys = spellings.map(anchorKey);
	return [...new Map(keys.map((key) => [key.text, key])).values()];
}
