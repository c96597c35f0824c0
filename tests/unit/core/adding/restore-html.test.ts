import { describe, expect, it } from "vitest";
import { restoreHtml } from "../../../../src/core/adding/restore-html.ts";
import { readBackup } from "../../../../src/core/evidence/backup.ts";
import { newCall } from "../../../../src/core/plan/call.ts";
import { EMPTY_PLAN } from "../../../../src/core/plan/merchant.ts";
import { INSTANT, numbered } from "../plan/merchants.ts";

const call = newCall({ id: "c", owner: "jia", at: INSTANT });

describe("restoreHtml", () => {
	it.each([
		[readBackup("{"), "坏了"],
		[{ plan: EMPTY_PLAN }, "这是一份备份：0 户。"],
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
