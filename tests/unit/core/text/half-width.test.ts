import { expect, it } from "vitest";
import { halfWidth } from "../../../../src/core/text/half-width.ts";

it.each([
	["９５０１６①", "95016①"],
	["（８：００－２２：００）", "(8:00-22:00)"],
	["ＰＯＳ\u3000机\u00a0", "POS 机 "],
	["²Ⅷ٣〇", "²Ⅷ٣〇"],
])("halfWidth(%j) is %j", (text, half) => {
	expect(halfWidth(text)).toBe(half);
});
