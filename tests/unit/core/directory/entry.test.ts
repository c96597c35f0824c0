import { describe, expect, it } from "vitest";
import { isVerified } from "../../../../src/core/directory/entry.ts";

const CALLED = [{ on: "2026-11-20", text: "打通" }];

describe("isVerified", () => {
	it.each([
		[{ called: [], checked: "2026-11-26，95016 公开代码或登记可查" }, true],
		[{ called: CALLED, checked: undefined }, true],
		[{ called: [], checked: "2026-11-26，没有打过电话" }, false],
		[{ called: [], checked: undefined }, false],
	])("of %j is %s", (entry, expected) => {
		expect(isVerified(entry)).toBe(expected);
	});
});
