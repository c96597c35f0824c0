import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	readBackup,
	writeBackup,
} from "../../../../src/core/evidence/backup.ts";
import { newCall } from "../../../../src/core/plan/call.ts";
import { anyMerchants, INSTANT, numbered } from "../plan/merchants.ts";

const call = newCall({
	...{ id: "c", owner: "jia", at: INSTANT, who: "007", said: "行" },
	...{ outcome: "agreed", phone: "95016", about: ["822000000000001"] },
});
const file = (changes: object) =>
	JSON.stringify({
		...JSON.parse(
			writeBackup({ merchants: [numbered(1)], calls: [call] }, INSTANT),
		),
		...changes,
	});
const problem = (text: string) => {
	const result = readBackup(text);
	return "problem" in result ? result.problem : "";
};

describe("readBackup", () => {
	it("gives back what was saved, whatever it is", () => {
		fc.assert(
			fc.property(anyMerchants, (merchants) => {
				const sorted = [...merchants].sort((one, other) =>
					one.id < other.id ? -1 : 1,
				);
				const plan = { merchants: sorted, calls: [call] };
				const saved = writeBackup({ ...plan, merchants }, INSTANT);
				expect(readBackup(saved)).toEqual({ plan });
			}),
		);
	});

	it.each([
		["{", "坏了"],
		["[]", "不是本站导出的备份"],
		["null", "坏了"],
		["{}", "不是本站导出的备份"],
		[file({ format: "x" }), "不是本站导出的备份"],
		[file({ version: 0 }), "不是本站导出的备份"],
		[file({ version: 1.5 }), "不是本站导出的备份"],
		[file({ version: 99 }), "更新的版本存的（第 99 版，这里只认到第 2 版）"],
		[file({ merchants: undefined }), "有坏的地方（merchants）"],
		[
			file({ merchants: [{ ...numbered(1), number: "1" }] }),
			"第 1 户读不出来（merchants.0.number）",
		],
		[
			file({ calls: [call, { ...call, promised: "明天" }] }),
			"第 2 通电话读不出来（calls.1.promised）",
		],
	])("says what is wrong with %j", (text, words) => {
		expect(problem(text)).toContain(words);
		expect(problem(text)).toContain("什么也没有改");
	});

	it.each([
		[{ isIdle: true }, "over-a-year"],
		[{ isIdle: false }, ""],
		[{}, ""],
	])("reads a backup of before months and outcomes: %j", (known, lastTrade) => {
		const older = {
			...{ id: "822000000000001", number: "822000000000001", name: "店" },
			...{ institution: "", device: "plate", fault: "none", note: "" },
			...{ leaves: true, history: [{ state: "applied", at: INSTANT }] },
		};
		const { id, owner, at, who, said, promised } = call;
		const saved = file({
			version: 1,
			merchants: [{ ...older, ...known }],
			calls: [{ id, owner, at, who, said, promised }],
		});
		expect(readBackup(saved)).toEqual({
			plan: {
				merchants: [
					{ ...older, lastTrade, isPhoneOnly: false, isWaiting: false },
				],
				calls: [{ ...call, outcome: "", phone: "", rung: "", about: [] }],
			},
		});
	});
});
