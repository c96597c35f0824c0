import { expect, test } from "vitest";
import { shorten } from "../../../../src/core/text/shorten.ts";

test.each([
	["甲乙丙", 2, "甲乙…"],
	["甲乙", 2, "甲乙"],
	["😀😀😀", 2, "😀😀…"],
	["", 2, ""],
])("shorten(%j, %i)", (text, longest, shown) => {
	expect(shorten(text, longest)).toBe(shown);
});

test("another mark stands for the rest where one is given", () => {
	expect(shorten("甲乙丙", 1, "……")).toBe("甲……");
});
