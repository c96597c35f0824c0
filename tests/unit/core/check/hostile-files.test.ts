import { describe, expect, it } from "vitest";
import { checkDocs } from "../../../../src/core/check/check-docs.ts";

const OPTIONS = { today: "2026-11-23", ledger: "/a#jia\n/phones#jia\n" };
/** Milliseconds of the processor, which another program's work does not lengthen. */
const LIMIT = 2000;

const UNITS: readonly string[] = [
	...["[", "(", "*", "<", "`", ">", "|", "#", "# a\n", "- ", "\n- ", "：", "_"],
	...["1", " ", "\t", "~", "&", "!", "![", "**a ", "<a ", "\\"],
	...["[a](", "](a", "](", "[a](tel:1"],
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
	const entry = "### 丙 :id=bing\n- 客服电话：";
	return [
		{ name: "README.md", markdown: head },
		{ name: "_sidebar.md", markdown: "- [a](/a.md)" },
		{ name: "phones.md", markdown: head + entry + body },
	];
}

function checkWithin(body: string): number {
	const start = process.cpuUsage().user;
	const diagnostics = checkDocs(files(body), OPTIONS);
	expect(diagnostics.length).toBeGreaterThan(0);
	return (process.cpuUsage().user - start) / 1000;
}

/** Lines and paragraphs as long as they may be. */
function wrap(body: string): string {
	const lines = body.match(/[^\n]{1,1900}\n?|\n/g) ?? [];
	return lines
		.map((line, index) => (index % 5 === 4 ? `${line}\n\n` : `${line}\n`))
		.join("")
		.slice(0, 99_000)
		.split("\n")
		.slice(0, 2_900)
		.join("\n");
}

describe("the check of a hostile file", () => {
	it.each(UNITS)("ends on 300 kB of %j", { timeout: 60_000 }, (unit) => {
		const body = unit.repeat(Math.ceil(300_000 / unit.length));
		expect(checkWithin(body)).toBeLessThan(LIMIT);
	});

	it.each(UNITS)(
		"ends on as much of %j as passes the limits of size",
		{
			timeout: 60_000,
		},
		(unit) => {
			const body = unit.repeat(Math.ceil(95_000 / unit.length));
			expect(checkWithin(wrap(body))).toBeLessThan(LIMIT);
		},
	);

	it("ends on a line of 1 MB", () => {
		expect(checkWithin("字".repeat(1_000_000))).toBeLessThan(LIMIT);
	});
});
