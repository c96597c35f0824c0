import { groupPairs } from "../../text/group-pairs.ts";
import type { Characters, EncodedNames } from "../encoded-search.ts";
import { foldKey } from "../folded-text.ts";

const HAN = /\p{Script=Han}/u;
const NO_VARIANTS = new Map<string, string>();

/**
 * Encode the readings of the characters in names: the most frequent one of each,
 * and the names in which a character has another.
 *
 * @example
 * encodePinyin(["银行", "行业"], characters) // { pinyin: "hang行 ye业 yin银", readings: {} }
 */
export function encodePinyin(
	names: readonly string[],
	{ syllablesOf }: Characters,
): Pick<EncodedNames, "pinyin" | "readings"> {
	const keys = names.map((name) => foldKey(name, NO_VARIANTS));
	const read = [...new Set(keys)]
		.filter((key) => HAN.test(key))
		.map((key) => ({ key, syllables: syllablesOf(key) }));
	const usual = usualReadings(read);
	const unusual = read.filter(({ key, syllables }) =>
		[...key].some((character, at) => {
			const reading = usual.get(character);
			return reading !== undefined && reading !== syllables[at];
		}),
	);
	return {
		pinyin: groupByReading(usual),
		readings: Object.fromEntries(
			unusual.map(({ key, syllables }) => [key, syllables.join(" ")]),
		),
	};
}

/**
 * Encode the traditional characters of a text's simplified ones, in pairs.
 *
 * @example
 * encodeVariants("银行", characters) // "銀银"
 */
export function encodeVariants(
	text: string,
	{ variantsOf }: Characters,
): string {
	const characters = [...new Set(text.match(/\p{Script=Han}/gu) ?? [])].sort();
	return characters
		.flatMap((simplified) =>
			variantsOf(simplified).map((variant) => variant + simplified),
		)
		.join("");
}

interface Reading {
	readonly key: string;
	readonly syllables: readonly string[];
}

function usualReadings(read: readonly Reading[]): ReadonlyMap<string, string> {
	const counts = new Map<string, Map<string, number>>();
	for (const { key, syllables } of read) {
		[...key].forEach((character, at) => {
			const reading = syllables[at];
			if (reading === undefined || !HAN.test(character)) return;
			const readings = counts.get(character) ?? new Map<string, number>();
			readings.set(reading, (readings.get(reading) ?? 0) + 1);
			counts.set(character, readings);
		});
	}
	const usual = [...counts].map(([character, readings]) => {
		const [[most = ""] = []] = [...readings].sort(
			([, one], [, other]) => other - one,
		);
		return [character, most] as const;
	});
	return new Map(usual);
}

function groupByReading(usual: ReadonlyMap<string, string>): string {
	const groups = groupPairs(
		[...usual].sort().map(([character, reading]) => [reading, character]),
	);
	return [...groups]
		.sort()
		.map(([reading, characters]) => reading + characters.join(""))
		.join(" ");
}
