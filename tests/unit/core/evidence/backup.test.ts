import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBackup, writeBackup } from "../../../../src/core/evidence/backup.ts";
import { EMPTY_PLAN } from "../../../../src/core/plan/merchant.ts";
import { restoreHtml } from "../../../../src/core/adding/restore-html.ts";
import { anyMerchants, INSTANT, numbered } from "./merchants.ts";

const call = {
	...{ id: "c", owner: "jia", at: INSTANT, who: "007", said: "行" },
	promised: "",
};
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
		[file({ version: 99 }), "更新的版本存的（第 99 版，这里只认到第 1 版）"],
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

	it("brings older versions up to date, one by one", () => {
		const steps = [
			(data: object) => ({ ...data, merchants: [], calls: [] }),
			(data: object) => ({ ...data, merchants: [numbered(7)] }),
		];
		const older = file({ version: 1, merchants: "旧" });
		expect(readBackup(older, steps)).toEqual({
			plan: { merchants: [numbered(7)], calls: [] },
		});
		expect(readBackup(file({ version: 4 }), steps)).toHaveProperty("problem");
	});
});

describe("restoreHtml", () => {
	it.each([
		[readBackup("{"), "坏了"],
		[{ plan: EMPTY_PLAN }, "0 户，0 通电话"],
		[
			{ plan: { merchants: [numbered(1), numbered(2)], calls: [call] } },
			"其中 1 户已经在清单里",
		],
		[{ plan: { merchants: [numbered(2)], calls: [] } }, "恢复 1 户"],
	])("says what %j holds", (backup, words) => {
		const plan = { merchants: [numbered(1)], calls: [] };
		expect(String(restoreHtml(backup, plan))).toContain(words);
	});
});
