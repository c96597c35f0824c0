import fc from "fast-check";
import { expect, test } from "vitest";
import { isOneEditAway } from "../../../../src/core/search/edit-distance.ts";

test.each([
	["瑞根信", "瑞银信", true],
	["瑞信银", "瑞银信", true],
	["瑞信", "瑞银信", true],
	["瑞银银信", "瑞银信", true],
	["信银瑞", "瑞银信", false],
	["瑞银信", "瑞银信", false],
	["瑞", "瑞银信", false],
	["银圣", "银盛", false],
	["海科荣通支付", "海科融通支付服务有限公司", true],
	["科荣通支付", "海科融通支付服务有限公司", false],
	["拉卡拉支付股分有限公司", "拉卡拉支付股份有限公司", true],
	["lakla", "lakala", true],
	["lkl", "lakala", false],
	["leshau", "leshua", true],
	["lshua", "leshua", true],
	["les", "leshua", false],
])("%j for %j: %j", (key, name, isSlip) => {
	expect(isOneEditAway(key, name)).toBe(isSlip);
});

test("forgives every single slip in a name of three characters or more", () => {
	const letter = fc.constantFrom(..."瑞银信付通宝联盛");
	const name = fc.string({ unit: letter, minLength: 3, maxLength: 12 });
	fc.assert(
		fc.property(name, fc.nat(), letter, (name, at, other) => {
			const index = at % name.length;
			const [before, after] = [name.slice(0, index), name.slice(index + 1)];
			for (const slip of [before + other + after, before + after]) {
				if (slip !== name) expect(isOneEditAway(slip, name)).toBe(true);
			}
		}),
	);
});
