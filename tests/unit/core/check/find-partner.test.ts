import { expect, test } from "vitest";
import { findPartner } from "../../../../src/core/check/find-partner.ts";
import { listNumbers } from "../../../../src/core/check/listed-number.ts";
import { readEntryBlocks } from "../../../../src/core/directory/entry-block.ts";

const listed = readEntryBlocks(`### 甲 :id=a
- 客服电话：400-819-0996（同号）
### 乙 :id=b
- 客服电话：400-819-0990（同号）
### 丙 :id=c
- 客服电话：400-819-1230（同号）
### 丁 :id=d
- 客服电话：95016
`).flatMap(listNumbers);

test.each([
	["甲", "乙"],
	["丙", "乙"],
	["丁", undefined],
])("of %s is %s", (owner, partner) => {
	const number = listed.find((each) => each.owner === owner);
	expect(number && findPartner(number, listed)?.owner).toBe(partner);
});

test("compares too many numbers with nobody", () => {
	const many = Array.from({ length: 200 }, () => listed).flat();
	const [number] = many;
	expect(number && findPartner(number, many)).toBeUndefined();
});
