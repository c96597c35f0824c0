import { expect, it } from "vitest";
import { checkCompiling } from "../../../../src/core/check/check-compiling.ts";

it("finds the line at which a page cannot be compiled", () => {
	const markdown = `# 甲\n\n文字\n\n${">".repeat(5000)}\n\n文字`;
	expect(checkCompiling({ name: "a.md", markdown })).toEqual([
		{
			...{ file: "docs/a.md", line: 5, column: 1, severity: "error" },
			message: "这一页变不成网页，到这一行就出错",
			hint: "改写或删去这一行，或者撤回最近的改动",
		},
	]);
});

it("finds nothing in a page that compiles", () => {
	expect(checkCompiling({ name: "a.md", markdown: "> > > 甲" })).toEqual([]);
});
