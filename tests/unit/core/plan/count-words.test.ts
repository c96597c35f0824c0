import { expect, test } from "vitest";
import { countWords } from "../../../../src/core/plan/count-words.ts";

test.each([
	[7, 1, "7 户、1 通电话"],
	[7, 0, "7 户"],
	[0, 2, "2 通电话"],
	[0, 0, "0 户"],
])("says how much %i merchants and %i calls are", (merchants, calls, words) => {
	expect(countWords(merchants, calls)).toBe(words);
});
