/** A name without everything that people and programs change about names. */
export interface AnchorKey {
	/** Letters and digits alone, in lower case and half width. */
	readonly text: string;
	/** Where, between its characters, something else stood. */
	readonly gaps: ReadonlySet<number>;
}

/** No name is longer; what a person pastes may be. */
const LONGEST = 300;
const LETTER = /[\p{L}\p{N}]/u;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;
/** What belongs to the character before it, or is not seen. */
const SILENT = /[\p{M}\p{Cf}]/u;
const GITHUB = /^\W*user-content-/i;
const ENUMERATOR =
	/^[\s\p{P}\p{S}]*(?:\d{1,2}(?!\d)|[一二三四五六七八九十]{1,3}(?=[\s\p{P}]))[\s\p{P}\p{S}]*/u;
const NUMERAL = /^[一二三四五六七八九十]{1,3}/;
const ONLY_DIGITS = /^\d*$/;

/**
 * What two spellings of one name have in common, without its gaps.
 *
 * @example
 * nameKey("400-117-7777") // "4001177777"
 */
export function nameKey(name: string): string {
	const plain = name.slice(0, LONGEST).normalize("NFKC").toLowerCase();
	return plain.replace(SEPARATORS, "");
}

/**
 * What two spellings of one name have in common, and where they may differ.
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
 * A name without the number in front, however docsify, VuePress or a person
 * writes it. A name that is a number is left whole.
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
 * The spellings in which an anchor may be a place's name: as it is, without
 * its number, and without a Chinese number that GitHub glued to the words.
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
