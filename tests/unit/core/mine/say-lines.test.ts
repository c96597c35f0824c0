import { describe, expect, it } from "vitest";
import { sayLines } from "../../../../src/core/mine/say-lines.ts";

/** Characters that one says in a breath, at four in a second. */
const BREATH = 45;

describe("sayLines", () => {
	it.each([
		[{ kind: "call", count: 1 }, "请注销我名下的一户银联商户，编号我念给您"],
		[
			{ kind: "call", count: 3 },
			"请注销我名下的 3 户银联商户，编号我一户一户报",
		],
		[{ kind: "call", count: 1 }, "不是关闭账户，也不是解绑机器"],
		[{ kind: "call", count: 1 }, "哪一天办完，还有您的姓名或工号"],
		[{ kind: "check", count: 2 }, "上次答应注销，我在云闪付里看，商户还在"],
		[
			{ kind: "check", count: 1, promised: "2026-12-01" },
			"上次说好 2026-12-01 办完",
		],
		[{ kind: "complain", count: 2 }, "我要投诉。我要求注销我名下的 2 户"],
	] as const)("of %j has: %s, a breath a line", (about, words) => {
		const lines = sayLines(about);
		expect(lines.join("")).toContain(words);
		for (const line of lines) expect(line.length).toBeLessThanOrEqual(BREATH);
	});
});
