import { describe, expect, it } from "vitest";
import { shortName } from "../../../../src/core/directory/short-name.ts";

describe("shortName", () => {
	it.each([
		[{ name: "拉卡拉支付", names: ["拉卡拉", "甲"] }, "拉卡拉"],
		[{ name: "拉卡拉支付", names: [] }, "拉卡拉支付"],
	])("of %j is %s", (entry, name) => {
		expect(shortName(entry)).toBe(name);
	});
});
