import { describe, expect, it } from "vitest";
import { cleanName } from "../../../../src/core/pasting/clean-name.ts";

describe("cleanName", () => {
	it.each([
		["（张三便利店） 正常", "张三便利店"],
		["（张三", "张三"],
		["张三）", "张三"],
		["）张三（", "张三"],
		["张三便利店（南山店）", "张三便利店（南山店）"],
		["张三便利店（已注销）", "张三便利店"],
		["1 张三 停用", "张三"],
		["叫张三便利店", "张三便利店"],
		["🏪张三✅", "张三"],
		["正常 停用", ""],
		["长".repeat(301), ""],
	])("of %s is %s", (words, name) => {
		expect(cleanName(words)).toBe(name);
	});
});
