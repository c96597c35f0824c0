import type { EncodedCharacters } from "./encoded-search.ts";
import { foldKey, type Variants } from "./folded-text.ts";
import type { SearchName, Target, TargetKind } from "./search-index.ts";

const WORD = /^[a-z]+/;
const PAIR = /../gsu;

/** Readings and variants of characters, and readings of whole names. */
export interface Decoded {
	readonly pinyin: ReadonlyMap<string, string>;
	readonly readings: Readonly<Record<string, string>>;
	readonly variants: Variants;
}

/** Decode readings and variants, and add them to the known variants. */
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

/** Create a target with default values. */
export function newTarget(kind: TargetKind, page: string, id: string): Target {
	return {
		...{ kind, page, id, title: id, where: [], status: undefined },
		...{ names: [], prefixes: [], hotlines: [], text: "", textKey: "" },
		questions: [],
	};
}

/** Prepare a name for the search. */
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

/** Split an encoded list into its items; empty for an empty one. */
export function listOf(
	joined: string | undefined,
	mark = "、",
): readonly string[] {
	return joined ? joined.split(mark) : [];
}
