import { describe, expect, it, test } from "vitest";
import {
	checkBudgets,
	growLimit,
} from "../../../../src/core/site/check-budgets.ts";

test.each([
	[1, 1, []],
	[
		2,
		1,
		[
			"脚本压缩后 2 字节，最多 1 字节：a.js 2。减掉不用的部分，或者在 src/node/build.ts 里改上限并写明原因。",
		],
	],
])("checkBudgets: %i of %i bytes", (bytes, limit, sentences) => {
	const files = [{ name: "a.js", bytes }];
	expect(checkBudgets([{ purpose: "脚本", bytes: limit, files }])).toEqual(
		sentences,
	);
});

describe("growLimit", () => {
	it.each([
		["nothing", 4_000, 14_000],
		["fifty bytes", 4_050, 14_150],
		["less than there was", 3_000, 14_000],
	])("leaves room for %s", (_, is, bytes) => {
		expect(growLimit(14_000, { was: 4_000, is })).toBe(bytes);
	});
});
