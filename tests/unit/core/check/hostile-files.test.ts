import { describe, expect, it } from "vitest";
import { checkDocs } from "../../../../src/core/check/check-docs.ts";

const OPTIONS = { today: "2026-11-23", ledger: "/a#jia\n/phones#jia\n" };
/** Milliseconds; ten times more than it takes, for a machine that is busy. */
const LIMIT = 2000;

const UNITS: readonly string[] = [
	...["[", "(", "*", "<", "`", ">", "|", "#", "# a\n", "- ", "\n- ", "：", "_"],
	...["1", " ", "\t", "~", "&", "!", "![", "[a](", "](a", "**a ", "<a ", "\\"],
	...["（", "甲：乙\n", "[x]: ", "[a][", "<!--", "http://", "\n", "> \n", "|-"],
	...[
		"### a :id=a\n- 客服电话：95016\n",
		"- 客服电话：95016（同号）\n",
		"1（",
		"/",
	],
	...["## a\n<!-- 别名：a、b -->\n", "- **状况**：[[\n", "- x：y\n", "甲\n=\n"],
];

function files(body: string) {
	const head = "# 甲 :id=jia\n\n最近核对：2026-11-23。\n\n## 乙 :id=yi\n\n";
	return [
		{
			name: "README.md",
			markdown: "# 首页 :id=home\n\n最近核对：2026-11-23。",
		},
		{ name: "_sidebar.md", markdown: "- [a](/a.md)" },
		{ name: "a.md", markdown: head + body },
		{
			name: "phones.md",
			markdown: `${head}### 丙 :id=bing\n- 客服电话：${body}`,
		},
	];
}

function checkWithin(body: string): number {
	const start = performance.now();
	const findings = checkDocs(files(body), OPTIONS);
	expect(findings.length).toBeGreaterThan(0);
	return performance.now() - start;
}

describe("the check of a hostile file", () => {
	it.each(UNITS)("ends on 300 kB of %j", (unit) => {
		const body = unit.repeat(Math.ceil(300_000 / unit.length));
		expect(checkWithin(body)).toBeLessThan(LIMIT);
	});

	it.each(UNITS)(
		"ends on 45 kB of %j, in lines that are not too long",
		(unit) => {
			const body = unit.repeat(Math.ceil(45_000 / unit.length));
			const lines = body.match(/[^\n]{1,2000}|\n/g) ?? [];
			expect(checkWithin(lines.join("\n"))).toBeLessThan(LIMIT);
		},
	);

	it("ends on a line of 1 MB", () => {
		expect(checkWithin("字".repeat(1_000_000))).toBeLessThan(LIMIT);
	});
});
