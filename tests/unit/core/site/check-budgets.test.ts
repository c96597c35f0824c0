import { expect, test } from "vitest";
import { checkBudgets } from "../../../../src/core/site/check-budgets.ts";

test.each([
	[1, 1, []],
	[
		2,
		1,
		[
			"脚本压缩后 2 字节，最多 1 字节：a.js 2。减掉不用的部分，或者在 src/node/render/check-sizes.ts 里改上限并写明原因。",
		],
	],
])("checkBudgets: %i of %i bytes", (bytes, limit, sentences) => {
	const files = [{ name: "a.js", bytes }];
	expect(checkBudgets([{ purpose: "脚本", bytes: limit, files }])).toEqual(
		sentences,
	);
});
