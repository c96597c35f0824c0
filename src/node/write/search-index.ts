import { Converter } from "opencc-js/t2cn";
import { pinyin } from "pinyin-pro";
import { encodeSearch } from "../../core/search/encode/encode-search.ts";
import type { Characters } from "../../core/search/encoded-search.ts";
import type { Wiki } from "../../core/wiki.ts";

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** Variants of the same word that OpenCC keeps apart. */
const SAME_WORD: readonly (readonly [string, string])[] = [
	["帳", "账"],
	["帐", "账"],
	["著", "着"],
];

/**
 * Make the search's two files as JSON: `names`, loaded on the first focus of
 * the box, answers names and numbers; `text`, which follows, adds the text of
 * the sections.
 */
export function makeSearchIndex(wiki: Wiki): {
	readonly names: string;
	readonly text: string;
} {
	const { names, text } = encodeSearch(wiki, readCharacters());
	return { names: JSON.stringify(names), text: JSON.stringify(text) };
}

/** Read pinyin from pinyin-pro and character variants from OpenCC. */
function readCharacters(): Characters {
	const simplify = Converter({ from: "t", to: "cn" });
	const variants = new Map<string, string[]>();
	const add = (variant: string, simplified: string) =>
		variants.set(simplified, [...(variants.get(simplified) ?? []), variant]);
	for (let code = FIRST_HAN; code <= LAST_HAN; code++) {
		const variant = String.fromCodePoint(code);
		const simplified = simplify(variant);
		if (simplified !== variant) add(variant, simplified);
	}
	for (const [variant, simplified] of SAME_WORD) add(variant, simplified);
	return {
		syllablesOf: (name) => pinyin(name, { toneType: "none", type: "array" }),
		variantsOf: (character) => variants.get(character) ?? [],
	};
}
