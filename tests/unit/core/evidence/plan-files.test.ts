import { describe, expect, it } from "vitest";
import { planCsv, planText } from "../../../../src/core/evidence/plan-csv.ts";
import {
	reminderFile,
	reminderText,
} from "../../../../src/core/evidence/reminder.ts";
import { findMerchantNumbers } from "../../../../src/core/numbers/merchant-number.ts";
import { readPasted } from "../../../../src/core/pasting/read-pasted.ts";
import { rowsText } from "../../../../src/core/pasting/rows-text.ts";
import { type Call, newCall } from "../../../../src/core/plan/call.ts";
import { EMPTY_PLAN, newMerchant } from "../../../../src/core/plan/merchant.ts";
import { chinaDate } from "../../../../src/core/text/china-date.ts";
import { INSTANT, numbered } from "../plan/merchants.ts";
import { sources } from "../plan/sources.ts";

describe("planCsv", () => {
	it("has a row for each merchant and no formula", () => {
		const csv = planCsv(
			{
				merchants: [
					numbered(2, { name: "=1+1", lastTrade: "2026-01", leaves: false }),
					numbered(1, { history: [{ state: "applied", at: INSTANT }] }),
				],
				calls: [],
			},
			sources,
		);
		expect(csv.split("\r\n").slice(1)).toEqual([
			"'822000000000001,,甲<公司>,已申请,是,不清楚,不清楚,还能用,2026-11-24 已申请,,",
			"'822000000000002,'=1+1,甲<公司>,待办,否,2026-01,不清楚,还能用,,,",
			"",
		]);
		expect(planCsv(EMPTY_PLAN, sources)).toMatch(/^\ufeff商户编号,商户名称/);
	});
});

describe("the calls in a table", () => {
	const merchants = [numbered(1, { name: "小店" }), numbered(2)];
	const call = newCall({
		...{ id: "c", owner: "jia", at: INSTANT, who: "007", phone: "95016" },
		...{ outcome: "agreed", promised: "2026-12-01", about: [numbered(1).id] },
	});
	const words =
		"2026-11-24 打 95016，接电话的人 007，答应办了，说好 2026-12-01 办完";
	const cells = (calls: readonly Call[]) =>
		planText({ merchants, calls }, sources)
			.split("\n")
			.slice(1)
			.map((line) => line.split("\t")[9]);

	it.each([
		["one merchant's", [call], [words, ""]],
		[
			"older, of all of its institution",
			[{ ...call, about: [] }],
			[words, words],
		],
		[
			"of merchants that are gone",
			[{ ...call, about: ["x"] }],
			["", "", words],
		],
		[
			"two, the older first",
			[{ ...call, id: "d", at: "2026-11-25T00:00:00.000Z", who: "008" }, call],
			[
				`${words}；2026-11-25 打 95016，接电话的人 008，答应办了，说好 2026-12-01 办完`,
				"",
			],
		],
	])("are %s", (_, calls, expected) => {
		expect(cells(calls)).toEqual(expected);
	});

	it("are no merchants and no names when the table is read again", () => {
		const text = planText({ merchants, calls: [call] }, sources);
		expect(
			readPasted(text).found.map(({ number, name }) => [number, name]),
		).toEqual([
			["822000000000001", "小店"],
			["822000000000002", ""],
		]);
	});
});

describe("planText", () => {
	it("has a line for each merchant, a tab between cells, and no formula", () => {
		const merchants = [numbered(1, { name: "=1+1", note: "一\n二\t三" })];
		expect(planText({ merchants, calls: [] }, sources).split("\n")).toEqual([
			"商户编号\t商户名称\t机构\t状态\t要注销\t最后一次交易\t设备\t为什么要注销\t经过\t电话\t备注",
			"'822000000000001\t'=1+1\t甲<公司>\t待办\t是\t不清楚\t不清楚\t还能用\t\t\t一 二 三",
		]);
	});

	it("is read again as a list", () => {
		const merchants = [numbered(1, { name: "小店" })];
		const text = planText({ merchants, calls: [] }, sources);
		expect(readPasted(text).found.map(({ number }) => number)).toEqual([
			"822000000000001",
		]);
	});
});

describe("a table of the plan", () => {
	it("is read again", () => {
		const merchants = [
			numbered(1, { name: "小店" }),
			...findMerchantNumbers("84944035812E017").map((number) =>
				newMerchant({ id: number, number }),
			),
		];
		const rows = planCsv({ merchants, calls: [] }, sources)
			.slice(1)
			.trim()
			.split("\r\n")
			.map((line) => line.split(","));
		const { found } = readPasted(rowsText(rows));
		expect(found.map(({ number, name }) => [number, name])).toEqual([
			["822000000000001", "小店"],
			["84944035812E017", ""],
		]);
	});
});

describe("reminderFile", () => {
	it("is an appointment in the morning that rings at its start", () => {
		const file = reminderFile(
			{
				...{ id: "c", name: "甲,乙", on: "2026-12-01", who: "007" },
				...{ numbers: ["8222 9007 0111 135"], url: "https://a.example/mine/" },
			},
			INSTANT,
		);
		expect(file).toContain("DTSTART:20261201T090000\r\n");
		expect(file).toContain("TRIGGER:PT0S\r\n");
		expect(file).toContain("URL:https://a.example/mine/\r\n");
		expect(file).toContain("DTSTAMP:20261124T080000Z\r\n");
		expect(file).toContain("SUMMARY:查 甲\\,乙 的商户注销了没有\r\n");
		expect(file.replace(/\r\n /g, "")).toContain("答应的人：007");
		expect(
			file.split("\r\n").every((line) => new Blob([line]).size <= 75),
		).toBe(true);
	});

	it("leaves out who promised, where nobody said", () => {
		const promised = {
			id: "c",
			name: "甲",
			on: "2026-12-01",
			who: "",
			url: "",
		};
		expect(reminderFile({ ...promised, numbers: [] }, INSTANT)).not.toContain(
			"答应的人",
		);
	});
});

describe("reminderText", () => {
	it("says in words what the calendar would", () => {
		const promised = {
			id: "c",
			name: "甲",
			on: "2026-12-01",
			who: "007",
			url: "https://a.example/",
		};
		const numbers = ["8222 9007 0111 135"];
		expect(reminderText({ ...promised, numbers })).toBe(
			"2026-12-01 查 甲 的商户注销了没有\n商户编号 8222 9007 0111 135\n答应的人：007\n打开云闪付，看这个商户还在不在。还在，就再打总部。\n接着办：https://a.example/",
		);
	});
});

describe("chinaDate", () => {
	it.each([
		["2026-11-23T15:59:59.000Z", "2026-11-23"],
		["2026-11-23T16:30:00.000Z", "2026-11-24"],
	])("of %s is %s", (at, date) => {
		expect(chinaDate(at)).toBe(date);
	});
});
