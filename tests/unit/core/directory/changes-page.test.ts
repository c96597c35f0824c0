import { describe, expect, it } from "vitest";
import {
	changesMarkdown,
	listChanges,
} from "../../../../src/core/directory/changes-page.ts";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";

const DIRECTORY = parseDirectory(`# 电话 :id=phones

最近核对：2026-11-26。

### 甲公司 :id=jia

- 简称：甲
- 变更：2026-11-24 官网改为 https
- 变更：2026-11-26 增加[邮箱](/source.md)
- 变更：没有日期

### 乙公司 :id=yi

- 变更：2026-11-24 状态改为已停业
- 变更：2026-11-24 又改了`);

describe("listChanges", () => {
	it("goes from the newest to the oldest, and counts those of an entry's day", () => {
		const changes = listChanges(DIRECTORY.entries);
		expect(
			changes.map(({ entry, on, index }) => [entry.id, on, index]),
		).toEqual([
			["jia", "2026-11-26", 0],
			["jia", "2026-11-24", 0],
			["yi", "2026-11-24", 0],
			["yi", "2026-11-24", 1],
		]);
	});

	it("reads the example", () => {
		const { entries } = parseDirectory("### 甲 :id=a\n- 变更：2026-11-26 改了");
		expect(listChanges(entries)[0]?.on).toBe("2026-11-26");
	});
});

describe("changesMarkdown", () => {
	it("has a section a day, with links to the entries", () => {
		expect(changesMarkdown(DIRECTORY)).toBe(`# 最近更新 :id=changes

最近核对：2026-11-26。

[电话汇总](/phones.md)的条目改过什么，新的在前。

## 2026-11-26 :id=on-2026-11-26

- [甲](/phones.md#jia)：增加[邮箱](/source.md)

## 2026-11-24 :id=on-2026-11-24

- [甲](/phones.md#jia)：官网改为 https
- [乙公司](/phones.md#yi)：状态改为已停业
- [乙公司](/phones.md#yi)：又改了
`);
	});

	it("says so where nothing has changed", () => {
		const markdown = changesMarkdown(parseDirectory(""));
		expect(markdown.startsWith("# 最近更新 :id=changes\n")).toBe(true);
		expect(markdown).toContain("还没有记下改动。");
		expect(markdown).not.toContain("最近核对");
	});
});
