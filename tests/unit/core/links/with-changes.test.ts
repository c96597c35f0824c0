import { describe, expect, it } from "vitest";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import { readSidebar } from "../../../../src/core/links/sidebar.ts";
import { withChanges } from "../../../../src/core/links/with-changes.ts";

const NAMED = readSidebar("- [新](/changes.md)");
const DIRECTORY = parseDirectory("### 甲 :id=jia\n- 变更：2026-11-26 改了");
const own = { name: "changes.md", markdown: "# 自己写的 :id=own" };

describe("withChanges", () => {
	it("makes the page that the sidebar names", () => {
		expect(withChanges([], NAMED, DIRECTORY)).toMatchObject([
			{
				name: "changes.md",
				markdown: expect.stringContaining("](/phones.md#jia)：改了"),
			},
		]);
	});

	it.each([
		["that nobody names", [], []],
		["that somebody has written", NAMED, [own]],
	])("makes no page %s", (_, sidebar, files) => {
		expect(withChanges(files, sidebar, DIRECTORY)).toBe(files);
	});
});
