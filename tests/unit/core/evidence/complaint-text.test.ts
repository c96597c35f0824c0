import { describe, expect, it } from "vitest";
import type { Complaint } from "../../../../src/core/evidence/complaint.ts";
import { complaintText } from "../../../../src/core/evidence/complaint-text.ts";
import { describeCall } from "../../../../src/core/evidence/describe-call.ts";
import { groundsFor } from "../../../../src/core/evidence/grounds.ts";
import { newCall, type Rung } from "../../../../src/core/plan/call.ts";
import { newMerchant } from "../../../../src/core/plan/merchant.ts";
import { OVER_A_YEAR } from "../../../../src/core/plan/month.ts";
import { ownerOf } from "../../../../src/core/plan/owner.ts";
import { INSTANT, numbered, TODAY } from "../plan/merchants.ts";
import { sources } from "../plan/sources.ts";

const call = newCall({
	...{ id: "c", owner: "jia", at: INSTANT, who: "007", phone: "95016" },
	...{ outcome: "refused", said: "说办不了", about: [numbered(1).id] },
});
const complaint = {
	owner: ownerOf(numbered(1), sources),
	merchants: [numbered(1, { name: "小店" }), numbered(2)],
	calls: [call],
	entries: sources.entries,
	today: TODAY,
};

describe("complaintText", () => {
	it("says who, about whom, what happened, what is asked for, and by what rule", () => {
		expect(complaintText("institution", complaint)).toBe(
			`投诉给：甲<公司>
电话：95016（9:00-21:00）

投诉人：＿＿＿＿＿＿　电话：＿＿＿＿＿＿
被投诉的机构：甲<公司>
商户编号：8220 0000 0000 001（小店）、8220 0000 0000 002

我名下有上面这 2 户银联商户，已经要求机构注销，没有办成。现在向贵公司投诉。

经过：
1. 2026-11-24 打 95016，接电话的人 007，被拒绝：说办不了。

要求：注销这 2 户银联商户，不是关闭账户，也不是解绑机器；告诉我哪一天办完。不能办的，请说明理由。

依据：
- 《非银行支付机构监督管理条例》第三十五条：和用户的纠纷要及时处理。
- 人民银行令〔2020〕第 5 号第八条、第十六条：机构要有投诉处理的程序，还要告诉用户怎样终止合同。

日期：2026-11-24`,
		);
	});

	const rows: readonly (readonly [Rung, Partial<Complaint>, string])[] = [
		["hotline-12363", {}, "现在向 12363 反映"],
		["hotline-pcac", {}, "现在向支付清算协会反映"],
		[
			"hotline-12363",
			{},
			"投诉给：人民银行\n电话：12363（工作日）\n说明：要找外地的，先拨那里的区号\n\n投诉人",
		],
		[
			"hotline-pcac",
			{},
			"投诉给：支付清算协会\n电话：010-66001918\n说明：打不通就用网站 a.example\n\n投诉人",
		],
		["hotline-12378", {}, "投诉给：12378\n\n投诉人"],
		[
			"institution",
			{ calls: [{ ...call, outcome: "wrong-number" }] },
			"投诉给：甲<公司>\n电话：没有查到能拨的\n",
		],
		[
			"institution",
			{ owner: ownerOf(numbered(1, {}, "102"), sources) },
			"投诉给：某银行\n电话：没有查到能拨的\n",
		],
		[
			"institution",
			{ calls: [{ ...call, about: [] }] },
			"1. 2026-11-24 打 95016",
		],
		[
			"institution",
			{
				calls: [
					{ ...call, id: "d", at: "2026-11-25T00:00:00.000Z", who: "008" },
					call,
				],
			},
			"人 007，被拒绝：说办不了。\n2. 2026-11-25",
		],
		[
			"institution",
			{
				calls: [],
				merchants: [
					numbered(1, { history: [{ state: "refused", at: INSTANT }] }),
				],
			},
			"1. 2026-11-24 8220 0000 0000 001：被拒绝。",
		],
		[
			"institution",
			{ merchants: [newMerchant({ id: "x", name: "无号" })] },
			"商户编号：无号",
		],
		[
			"institution",
			{ merchants: [newMerchant({ id: "x" })] },
			"没有编号的一户",
		],
		[
			"institution",
			{ owner: ownerOf(numbered(1, {}, "102"), sources) },
			"被投诉的机构：某银行",
		],
	];

	it.each(rows)("to %s, of %j says: %s", (rung, known, words) => {
		expect(complaintText(rung, { ...complaint, ...known })).toContain(words);
	});

	it("tells of no other institution's calls, and of none where there are none", () => {
		const text = complaintText("institution", {
			...complaint,
			calls: [
				{ ...call, owner: "yi" },
				{ ...call, about: ["x"] },
			],
		});
		expect(text).not.toContain("经过：");
	});
});

describe("groundsFor", () => {
	const idle = numbered(1, { lastTrade: OVER_A_YEAR });

	it.each([
		["institution", numbered(1), ["rule-ordinance", "rule-complaints"]],
		["institution", idle, ["rule-ordinance", "rule-complaints", "rule-idle"]],
		["hotline-12363", idle, ["rule-ordinance", "rule-complaints", "rule-idle"]],
		["hotline-pcac", numbered(1), ["rule-ordinance"]],
		["hotline-pcac", idle, ["rule-ordinance", "rule-idle", "rule-inspection"]],
	] as const)("to %s about %j are %j", (rung, merchant, ids) => {
		const known = { ...complaint, merchants: [merchant] };
		expect(groundsFor(rung, known).map(({ id }) => id)).toEqual(ids);
	});

	it("ask of one that has ended what it has arranged", () => {
		const owner = ownerOf(numbered(1, {}, "854"), sources);
		const [ground] = groundsFor("hotline-12363", { ...complaint, owner });
		expect(ground?.rule).toContain("第十四条");
	});
});

describe("describeCall", () => {
	const bare = newCall({ id: "c", owner: "jia", at: INSTANT });

	it.each([
		[bare, "2026-11-24 打电话"],
		[{ ...bare, said: "等通知" }, "2026-11-24 打电话，等通知"],
		[
			{ ...bare, outcome: "missed", phone: "95016" },
			"2026-11-24 打 95016，没打通",
		],
		[
			{ ...bare, outcome: "wrong-number", phone: "95016" },
			"2026-11-24 打 95016，号码不对",
		],
		[
			{ ...bare, outcome: "agreed", promised: "2026-12-01" },
			"2026-11-24 打电话，答应办了，说好 2026-12-01 办完",
		],
		[
			{
				...bare,
				outcome: "accepted",
				rung: "hotline-12363",
				promised: "2026-12-01",
			},
			"2026-11-24 向 12363 投诉，受理了，说好 2026-12-01 答复",
		],
	] as const)("of %j is %s", (known, words) => {
		expect(describeCall({ ...known, about: [] })).toBe(words);
	});
});
