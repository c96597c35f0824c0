import { describe, expect, it } from "vitest";
import { plainText } from "../../../../src/core/markdown/plain-text.ts";

describe("plainText", () => {
	it.each([
		["**先问**清楚，**再**办", "先问清楚，再办"],
		[
			"原文档；[a.cn](https://a.cn/1)（2025-07）",
			"原文档；a.cn <https://a.cn/1>（2025-07）",
		],
		["[恒信通](/phones.md#hengxintong)，依据", "恒信通，依据"],
		["没有链接 [甲] (乙)", "没有链接 [甲] (乙)"],
		["", ""],
	])("of %j is %j", (markdown, text) => {
		expect(plainText(markdown)).toBe(text);
	});
});
