import { describe, expect, it } from "vitest";
import { withChanges } from "../../../../src/core/links/with-changes.ts";

const sidebar = { name: "_sidebar.md", markdown: "- [新](/changes.md)" };
const phones = {
	name: "phones.md",
	markdown: "### 甲 :id=jia\n- 变更：2026-11-26 改了",
};
const own = { name: "changes.md", markdown: "# 自己写的 :id=own" };

describe("withChanges", () => {
	it("makes the page that the sidebar names", () => {
		expect(withChanges([sidebar, phones])[2]).toMatchObject({
			name: "changes.md",
			markdown: expect.stringContaining("](/phones.md#jia)：改了"),
		});
		expect(withChanges([sidebar])).toHaveLength(2);
	});

	it.each([
		["that nobody names", [phones]],
		["that somebody has written", [sidebar, phones, own]],
	])("makes no page %s", (_, files) => {
		expect(withChanges(files)).toBe(files);
	});
});
