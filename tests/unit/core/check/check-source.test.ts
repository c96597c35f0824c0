import { expect, test } from "vitest";
import { isSound } from "../../../../src/core/check/check-source.ts";

test.each([
	["# 题 :id=t\n\n文", true],
	["# 题\n<<<<<<< HEAD\n", false],
	["一\0", false],
])("%j is sound: %s", (markdown, sound) => {
	expect(isSound({ name: "a.md", markdown })).toBe(sound);
});
