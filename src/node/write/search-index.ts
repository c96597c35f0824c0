import { Converter } from "opencc-js/t2cn";
import { pinyin } from "pinyin-pro";
import { packSearch } from "../../core/search/pack/pack-search.ts";
import type { Characters } from "../../core/search/packed-search.ts";
import type { Wiki } from "../../core/wiki.ts";

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** Both write the same word; OpenCC keeps them apart. */
const SAME_WORD: readonly (readonly [string, string])[] = [
	["帳", "账"],
	["帐", "账"],
	["著", "着"],
];

/**
 * The two files of the search as JSON: `names`, loaded on the first focus of
 * the box, answers names and numbers; `text`, which follows, adds what stands
 * in the sections.
 */
export function makeSearchIndex(wiki: Wiki): {
	readonly names: string;
	readonly text: string;
} {
	const { names, text } = packSearch(wiki, readCharacters());
	return { names: JSON.stringify(names), text: JSON.stringify(text) };
}

/** Readings from pinyin-pro, variants from OpenCC's tables. */
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
