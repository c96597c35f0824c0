import { expect, test } from "vitest";
import {
	packPinyin,
	packVariants,
} from "../../../../../src/core/search/pack/pack-characters.ts";

const SYLLABLES: Readonly<Record<string, readonly string[]>> = {
	银行: ["yin", "hang"],
	农行: ["nong", "hang"],
	随行: ["sui", "xing"],
	pos机: ["p", "o", "s", "ji"],
};
const CHARACTERS = {
	syllablesOf: (name: string) => SYLLABLES[name] ?? [],
	variantsOf: (character: string) => (character === "银" ? ["銀"] : []),
};

test("packs the usual readings, and the names that differ", () => {
	const names = ["银行", "农 行", "随行", "POS 机", "95016", "没读过"];
	expect(packPinyin(names, CHARACTERS)).toEqual({
		pinyin: "hang行 ji机 nong农 sui随 yin银",
		readings: { 随行: "sui xing" },
	});
});

test("pairs traditional characters with the simplified ones that occur", () => {
	expect(packVariants("银行的银", CHARACTERS)).toBe("銀银");
	expect(packVariants("", CHARACTERS)).toBe("");
});
