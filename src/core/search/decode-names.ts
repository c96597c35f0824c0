import type { EncodedCharacters } from "./encoded-search.ts";
import { foldKey, type Variants } from "./folded-text.ts";
import type { SearchName, Target, TargetKind } from "./search-index.ts";

const WORD = /^[a-z]+/;
const PAIR = /../gsu;

/** Readings of characters and of whole names. */
export interface Decoded {
	readonly pinyin: ReadonlyMap<string, string>;
	readonly readings: Readonly<Record<string, string>>;
	readonly variants: Variants;
}

/** Add readings and variants to the variants that are known. */
export function decodeCharacters(
	{ pinyin, readings, variants }: EncodedCharacters,
	known: Variants,
): Decoded {
	const groups = pinyin.split(" ").flatMap((group) => {
		const reading = WORD.exec(group)?.[0] ?? "";
		const characters = [...group.slice(reading.length)];
		return characters.map((character) => [character, reading] as const);
	});
	const pairs = (variants.match(PAIR) ?? []).map((pair) => {
		const [variant = "", simplified = ""] = pair;
		return [variant, simplified] as const;
	});
	return {
		pinyin: new Map(groups),
		readings,
		variants: new Map([...known, ...pairs]),
	};
}

/** A target of which nothing more is known. */
export function newTarget(kind: TargetKind, page: string, id: string): Target {
	return {
		...{ kind, page, id, title: id, where: [], status: undefined },
		...{ names: [], prefixes: [], hotlines: [], text: "", textKey: "" },
		questions: [],
	};
}

/** A name as it is looked for. */
export function nameOf(
	written: string,
	isAlias: boolean,
	{ pinyin, readings, variants }: Decoded,
): SearchName {
	const key = foldKey(written, variants);
	const syllables =
		readings[key]?.split(" ") ??
		Array.from(key, (character) => pinyin.get(character) ?? character);
	return { written, key, syllables, pinyin: syllables.join(""), isAlias };
}

/** The items of a encoded list; none of nothing. */
export function listOf(
	joined: string | undefined,
	mark = "、",
): readonly string[] {
	return joined ? joined.split(mark) : [];
}
