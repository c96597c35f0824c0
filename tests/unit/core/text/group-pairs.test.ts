import { expect, test } from "vitest";
import { groupPairs } from "../../../../src/core/text/group-pairs.ts";

test("the values of a key keep their order, and so do the keys", () => {
	const groups = groupPairs([
		["甲", 1],
		["乙", 2],
		["甲", 3],
	]);
	expect([...groups]).toEqual([
		["甲", [1, 3]],
		["乙", [2]],
	]);
});

test("no pairs have no keys", () => {
	expect(groupPairs([]).size).toBe(0);
});
