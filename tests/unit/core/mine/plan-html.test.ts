import { describe, expect, it } from "vitest";
import { formatHashRoute } from "../../../../src/core/links/hash-route.ts";
import { readPasted } from "../../../../src/core/pasting/read-pasted.ts";
import {
	EXAMPLE_PLAN,
	EXAMPLE_SOURCES,
} from "../../../../src/core/plan/example-plan.ts";
import {
	EMPTY_PLAN,
	type Merchant,
	newMerchant,
	type State,
} from "../../../../src/core/plan/merchant.ts";
import { ownerOf } from "../../../../src/core/plan/owner.ts";
import {
	announcePasted,
	newNumbers,
	pastedHtml,
} from "../../../../src/core/adding/pasted-html.ts";
import { planHtml } from "../../../../src/core/mine/plan-html.ts";
import { numbersOf } from "../../../../src/core/mine/task-html.ts";
import { INSTANT, numbered } from "./merchants.ts";
import { sources } from "./sources.ts";

const call = {
	...{ id: "c", owner: "jia", at: INSTANT, who: "007", said: "<行>" },
	promised: "2026-12-01",
};
const view = (
	merchants: readonly Merchant[],
	more: Partial<Parameters<typeof planHtml>[0]> = {},
) =>
	String(
		planHtml({
			plan: { ...EMPTY_PLAN, merchants },
			...{ sources, href: formatHashRoute, isExample: false },
			...{ undo: undefined, problem: undefined },
			...more,
		}),
	);
const inState = (state: State, serial = 1, known: Partial<Merchant> = {}) =>
	numbered(serial, { history: [{ state, at: INSTANT }], ...known });

describe("planHtml", () => {
	it.each([
		["清单是空的", []],
		["自己在云闪付里中止 1 户", [numbered(1, { isIdle: true })]],
		["1. 打给甲&#60;公司&#62;，注销 1 户", [numbered(1)]],
		["没有查到它的客服电话", [numbered(1, {}, "854")]],
		["官网：<a", [numbered(1, {}, "854")]],
		["没有查到它的客服电话。</p>", [numbered(1, {}, "855")]],
		["核对：没有写", [numbered(1, {}, "856")]],
		["2025 年终止了支付业务", [numbered(1, {}, "854")]],
		[
			'<span class="tag" data-status="closed">已停业</span>',
			[numbered(1, {}, "854")],
		],
		['<a href="#/deregistration?id=ended">', [numbered(1, {}, "854")]],
		["本站没有它的客服电话", [numbered(1, {}, "102")]],
		["查清 999 开头的 1 户是哪家的", [numbered(1, {}, "999")]],
		["查清 1 户是哪家的", [newMerchant({ id: "x" })]],
		['念<a href="#/deregistration?id=grounds">依据</a>里的一条', [numbered(1)]],
		["没有编号", [newMerchant({ id: "x" })]],
		[
			'<option value="yi" selected>',
			[newMerchant({ id: "x", institution: "yi" })],
		],
		["投诉甲&#60;公司&#62;，1 户", [inState("refused")]],
		["投诉，1 户", [inState("complained", 1, { number: "", id: "x" })]],
		["没有要打的电话了", [inState("applied")]],
		["等结果", [inState("applied")]],
		["要注销的 1 户，全部办完了", [inState("closed")]],
		["要注销 0 户", [numbered(1, { leaves: false })]],
		["已注销 1，已申请 0，被拒绝 0，待办 1", [inState("closed"), numbered(2)]],
		["2026-11-24 已注销", [inState("closed"), numbered(2)]],
		["</a>、<a", [numbered(1, { fault: "raised", device: "plate" }, "854")]],
		["这家超过了每家 2 户", [1, 2, 3].map((each) => numbered(each))],
		["&#60;b&#62;", [numbered(1, { name: "<b>", note: "<b>" })]],
	])("says: %s", (words, merchants) => {
		expect(view(merchants)).toContain(words);
	});

	it("shows the calls to an institution, newest first, with their reminders", () => {
		const later = { ...call, id: "d", at: "2026-11-25T00:00:00.000Z" };
		const bare = { ...call, id: "e", who: "", said: "", promised: "" };
		const html = view([], {
			plan: { merchants: [numbered(1)], calls: [call, later, bare] },
		});
		expect(html).toContain("接的人：007：&#60;行&#62;；说好 2026-12-01 办完");
		expect(html.indexOf('data-call="d"')).toBeLessThan(
			html.indexOf('data-call="c"'),
		);
		expect(html.match(/data-act="remind"/g)).toHaveLength(2);
		expect(html.match(/data-what="remind"/g)).toHaveLength(2);
	});

	it("says what went wrong and what can be undone", () => {
		const html = view([numbered(1)], {
			problem: "没存<下>",
			undo: "加入 1 户",
		});
		expect(html).toContain("没存&#60;下&#62;");
		expect(html).toContain("撤销：加入 1 户");
		expect(view([], { undo: "清空 1 户" })).toContain("撤销：清空 1 户");
	});

	it("marks the example, whose numbers are of no institution", () => {
		const example = {
			...{ plan: EXAMPLE_PLAN, sources: EXAMPLE_SOURCES, isExample: true },
		};
		const html = view([], example);
		expect(html).toContain("这是例子");
		expect(html).toContain("打给示例机构乙，注销 3 户");
		expect(html).not.toContain("备份和打印");
		for (const { number } of EXAMPLE_PLAN.merchants) {
			expect(number).toMatch(/^777\d{12}$/);
			expect(
				ownerOf(newMerchant({ id: number, number }), sources).acquirer?.note,
			).toMatch(/^演示/);
		}
	});

	it("spells numbers in groups, and leaves out those without", () => {
		expect(numbersOf([numbered(1), newMerchant({ id: "x" })])).toEqual([
			"8220 0000 0000 001",
		]);
	});
});

describe("pastedHtml", () => {
	const shown = (text: string, merchants: readonly Merchant[] = []) =>
		String(pastedHtml({ pasted: readPasted(text), merchants, sources }) ?? "");

	it.each([
		["", ""],
		["店 822000000000001", "加入清单（1 户）"],
		["店 822000000000001", "甲&#60;公司&#62;"],
		["店 822000000000001", '<span class="muted">店</span>'],
		["甲店 822000000000001\n乙店 822000000000001", "甲店、乙店，分不清是哪个"],
		["999000000000001", "前三位查不到"],
		["777000000000001", "演示用的编号"],
		["82200000000001", "少 1 位"],
		["<b>", "没看懂的 1 行"],
		["<b>", "还没有找到 15 位的商户编号"],
		["长".repeat(80), `${"长".repeat(60)}…`],
		["长".repeat(200_010), "后面还有 10 字没有看"],
		[
			Array.from({ length: 60 }, (_, line) => `x${line}`).join("\n"),
			"还有 10 行，都还在框里",
		],
		[
			Array.from({ length: 301 }, (_, each) => numbered(each + 1).number).join(
				"\n",
			),
			"里面有 301 个编号",
		],
	])("shows of %j: %s", (text, words) => {
		expect(shown(text)).toContain(words);
	});

	it("tells of a text that is too long, and of a number with two names", () => {
		const view = {
			pasted: readPasted("店\n".repeat(110_000)),
			merchants: [],
			sources,
		};
		expect(String(pastedHtml(view))).toContain("后面还有");
		expect(announcePasted(view)).toContain("太长，后面的没有看");
		expect(shown("张三 822000000000001\n李四 822000000000001")).toContain(
			"有几个名称：张三、李四",
		);
	});

	it("does not offer what is there already", () => {
		const pasted = readPasted("822000000000001");
		const there = { pasted, merchants: [numbered(1)], sources };
		expect(newNumbers(there)).toEqual([]);
		expect(String(pastedHtml(there))).toContain("已经在清单里");
		expect(String(pastedHtml(there))).not.toContain("加入清单");
	});

	it.each([
		["822000000000001", "找到 1 个编号，1 个可以加入"],
		[
			"82200000000001\n\n好",
			"找到 0 个编号，0 个可以加入，1 个不对，1 行没看懂",
		],
		[
			Array.from({ length: 301 }, (_, each) => numbered(each + 1).number).join(
				"\n",
			),
			"301 个编号，太多了",
		],
		[
			"长".repeat(200_010),
			"找到 0 个编号，0 个可以加入，1 行没看懂，太长，后面的没有看",
		],
	])("tells a screen reader", (text, words) => {
		expect(
			announcePasted({ pasted: readPasted(text), merchants: [], sources }),
		).toBe(words);
	});
});
