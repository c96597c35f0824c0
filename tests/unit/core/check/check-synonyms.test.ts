import { expect, test } from "vitest";
import { checkSynonyms } from "../../../../src/core/check/check-synonyms.ts";
import { wikiOf } from "../../fixture-wiki.ts";

const check = (markdown: string) =>
	checkSynonyms(wikiOf({ "_synonyms.md": markdown })).map(
		({ line, message }) => `${line} ${message}`,
	);

test.each([
	["# 词 :id=words\n- 甲：丙\n- 乙：丁", []],
	[
		"# 词 :id=words\n- 甲：丙\n- 乙：丙",
		["3 “丙”在第 2 行已经写过，一个词不能有两个意思"],
	],
	[
		"# 词 :id=words\n- 甲：APP\n# 词 :id=fillers\n- app",
		["4 “app”在第 2 行已经写过，一个词不能有两个意思"],
	],
	[
		"# 问 :id=questions\n- [甲](/a.md)：怎么甲\n- [乙](/b.md)：怎么甲",
		["3 “怎么甲”在第 2 行已经写过，一个问法只能有一个去处"],
	],
	[
		"# 问 :id=questions\n- [甲](/a.md)：贷款\n# 无 :id=absent\n- 贷款",
		["4 “贷款”在第 2 行已经写过，一个问法只能有一个去处"],
	],
	["# 词 :id=words\n- 甲", ["2 这一行看不懂，搜索不会用它"]],
	["# 问 :id=questions\n- 甲：怎么甲", ["2 这一行看不懂，搜索不会用它"]],
])("finds in %j %j", (markdown, findings) => {
	expect(check(markdown)).toEqual(findings);
});
