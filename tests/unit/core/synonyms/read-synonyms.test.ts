import { describe, expect, test } from "vitest";
import { readSynonyms } from "../../../../src/core/synonyms/read-synonyms.ts";

const read = (markdown: string) =>
	readSynonyms([{ name: "_synonyms.md", markdown }]);

describe("a line", () => {
	test.each([
		["words", "- 注销：销户、关掉", ["注销", "销户", "关掉"], undefined],
		["words", "- 注销： 销户 、、关掉 ", ["注销", "销户", "关掉"], undefined],
		["fillers", "- 怎么、吗", ["怎么", "吗"], undefined],
		["absent", "- 贷款", ["贷款"], undefined],
		["questions", "- [甲](/a.md#b)：怎么甲、甲吗", ["怎么甲", "甲吗"], "/a#b"],
		["questions", "- [甲](/a.md)：怎么甲", ["怎么甲"], "/a"],
		["questions", "- [甲](/README.md#b)：怎么甲", ["怎么甲"], "/#b"],
		["questions", "- [甲](/tool/x.md#x)：甲", ["甲"], "/tool/x#x"],
		["tasks", "- [甲](/a.md#b)", [], "/a#b"],
	])("under %s: %j", (kind, line, words, place) => {
		const { lines, unread } = read(`# 题 :id=${kind}\n\n${line}\n`);
		expect(unread).toEqual([]);
		expect(lines).toEqual([expect.objectContaining({ kind, words, place })]);
		expect(lines[0]?.line).toBe(3);
	});

	test.each([
		["words", "- 注销"],
		["words", "- 注销:销户"],
		["words", "- [注销](/a.md)：销户"],
		["questions", "- 甲：怎么甲"],
		["questions", "- [甲](a.md)：怎么甲"],
		["tasks", "- [甲](https://a.example/)"],
		["fillers", "- 怎么：吗"],
	])("under %s is not understood: %j", (kind, line) => {
		expect(read(`# 题 :id=${kind}\n${line}`)).toEqual({
			lines: [],
			unread: [2],
		});
	});
});

test("passes over what stands under other headings, and text", () => {
	expect(read("# 题 :id=x\n- 甲：乙\n## 词 :id=words\n说明\n").lines).toEqual(
		[],
	);
});

test("reads lines of Windows", () => {
	expect(read("# 词 :id=words\r\n- 甲：乙\r\n").lines[0]?.words).toEqual([
		"甲",
		"乙",
	]);
});

test("says nothing without the file", () => {
	expect(readSynonyms([])).toEqual({ lines: [], unread: [] });
});
