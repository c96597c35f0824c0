import { describe, expect, it } from "vitest";
import { formatHashRoute } from "../../../../src/core/links/hash-route.ts";
import { keepingHtml } from "../../../../src/core/mine/keeping-html.ts";
import { numbersOf } from "../../../../src/core/mine/merchant-title.ts";
import { paperHtml } from "../../../../src/core/mine/paper-html.ts";
import {
	type PlanView,
	planHtml,
} from "../../../../src/core/mine/plan-html.ts";
import { type Call, newCall } from "../../../../src/core/plan/call.ts";
import {
	EXAMPLE_SOURCES,
	examplePlan,
} from "../../../../src/core/plan/example-plan.ts";
import {
	type Merchant,
	newMerchant,
	type State,
} from "../../../../src/core/plan/merchant.ts";
import { OVER_A_YEAR } from "../../../../src/core/plan/month.ts";
import { ownerOf } from "../../../../src/core/plan/owner.ts";
import { INSTANT, numbered, TODAY } from "../plan/merchants.ts";
import { sources } from "../plan/sources.ts";

const viewOf = (
	merchants: readonly Merchant[],
	calls: readonly Call[] = [],
	more: Partial<PlanView> = {},
): PlanView => ({
	...{ plan: { merchants, calls }, sources, href: formatHashRoute },
	...{ today: TODAY, opened: new Set<string>(), isExample: false, damaged: 0 },
	...{ said: undefined, undo: undefined, redo: undefined, problem: undefined },
	...more,
});
const view = (...known: Parameters<typeof viewOf>) =>
	String(planHtml(viewOf(...known)));
const inState = (state: State, serial = 1, known: Partial<Merchant> = {}) =>
	numbered(serial, { history: [{ state, at: INSTANT }], ...known });
const call = (known: Partial<Call> = {}) =>
	newCall({
		...{ id: "c", owner: "jia", at: INSTANT, who: "007", said: "<行>" },
		about: [numbered(1).id],
		...known,
	});
const opened = (...keys: readonly string[]) => ({ opened: new Set(keys) });

describe("planHtml", () => {
	it.each([
		["清单是空的", []],
		["自己在云闪付里中止 1 户", [numbered(1, { lastTrade: OVER_A_YEAR })]],
		[
			"从字面上看不等于注销，过几天再查名额空出来没有",
			[numbered(1, { lastTrade: OVER_A_YEAR })],
		],
		["打给甲&#60;公司&#62;，注销 1 户", [numbered(1)]],
		["编号我念给您", [numbered(1)]],
		["名下的 2 户银联商户，编号我一户一户报", [numbered(1), numbered(2)]],
		['href="tel:95016"', [numbered(1)]],
		["没有查到它的客服电话", [numbered(1, {}, "854")]],
		["官网：<a", [numbered(1, {}, "854")]],
		["没有查到它的客服电话。<a", [numbered(1, {}, "855")]],
		["核对：没有写", [numbered(1, {}, "856")]],
		["别的号码（1 个）", [numbered(1, {}, "857")]],
		["这家的条目", [numbered(1)]],
		["2025 年终止了支付业务", [numbered(1, {}, "854")]],
		[
			'<span class="tag" data-status="closed">已停业</span>',
			[numbered(1, {}, "854")],
		],
		['<a href="#/deregistration?id=ended">', [numbered(1, {}, "854")]],
		["本站没有它的客服电话", [numbered(1, {}, "102")]],
		["查清 999 开头的 1 户是哪家的", [numbered(1, {}, "999")]],
		["查清 1 户是哪家的", [newMerchant({ id: "x" })]],
		['<option value="geng">庚</option>', [newMerchant({ id: "x" })]],
		['念<a href="#/deregistration?id=grounds">依据</a>里的一条', [numbered(1)]],
		["没有编号", [newMerchant({ id: "x" })]],
		["投诉甲&#60;公司&#62;，1 户", [inState("refused")]],
		[
			"投诉，1 户",
			[
				inState("complained", 1, {
					number: "",
					id: "x",
					history: [{ state: "complained", at: "2026-11-01T00:00:00.000Z" }],
				}),
			],
		],
		["今天没有要打的电话了", [inState("applied")]],
		["等结果", [inState("applied")]],
		["没说哪天，到时候看看", [inState("applied")]],
		["要注销的都办完了", [inState("closed")]],
		["要注销的都办完了", [numbered(1, { leaves: false })]],
		["要注销的 1 户，全部办完了", [inState("closed")]],
		["要注销 0 户", [numbered(1, { leaves: false })]],
		["要注销 2 户 · 已注销 1 · 待办 1", [inState("closed"), numbered(2)]],
		["等结果 1 · 被拒绝 1", [inState("applied"), inState("refused", 2)]],
		["这家超过了每家 2 户", [1, 2, 3].map((each) => numbered(each))],
		[
			"</a>、<a",
			[
				numbered(1, { fault: "raised", device: "plate" }, "854"),
				numbered(
					2,
					{ fault: "raised", device: "plate", lastTrade: "2026-01" },
					"854",
				),
			],
		],
		[
			"不急就等，2027-02 起可以自己中止",
			[numbered(1, { lastTrade: "2026-01" })],
		],
		[">2027-02 起可以自己中止</span>", [numbered(1, { lastTrade: "2026-01" })]],
		[">满 12 个月没交易</span>", [numbered(1, { lastTrade: OVER_A_YEAR })]],
		[">还要用</span>", [numbered(1, { leaves: false })]],
		[
			'>码牌</span> <span class="badge">涨价了</span> <span class="badge">有备注</span>',
			[numbered(1, { device: "plate", fault: "raised", note: "x" })],
		],
		[
			'<span class="badge">2027-02 起</span>',
			[numbered(1, { lastTrade: "2026-01", isWaiting: true })],
		],
		[
			"2 户都点好了",
			[1, 2].map((each) => numbered(each, { lastTrade: OVER_A_YEAR })),
		],
		["说的是哪几户", [numbered(1), numbered(2)]],
		[
			"还有 1 户，在清单里",
			Array.from({ length: 21 }, (_, each) => numbered(each)),
		],
		[
			"还有 1 户</summary>",
			Array.from({ length: 101 }, (_, each) => numbered(each)),
		],
		["&#60;b&#62;", [numbered(1, { name: "<b>", note: "<b>" })]],
	])("says: %s", (words, merchants) => {
		expect(view(merchants)).toContain(words);
	});

	const applied = inState("applied");
	const promised = call({ outcome: "agreed", promised: "2026-11-22" });

	it.each([
		["看甲&#60;公司&#62;的 1 户注销了没有", [applied], [promised]],
		["说好 2026-11-22 办完，过了 2 天", [applied], [promised]],
		[
			"上次说好 2026-11-22 办完，我在云闪付里看，商户还在",
			[applied],
			[promised],
		],
		["就是今天", [applied], [{ ...promised, promised: TODAY }]],
		["明天", [applied], [{ ...promised, promised: "2026-11-25" }]],
		[
			"11-30（还有 6 天）",
			[applied],
			[{ ...promised, promised: "2026-11-30" }],
		],
		["说好办完", [applied], [{ ...promised, promised: "2026-11-30" }]],
		[
			"2 户都查不到了",
			[applied, inState("applied", 2)],
			[{ ...promised, about: [numbered(1).id, numbered(2).id] }],
		],
		[
			"接电话的人 007，答应办了：&#60;行&#62;，说好 2026-11-22 办完",
			[applied],
			[promised],
		],
		["电话记录（1 通）", [numbered(1)], [call()]],
		[
			"打过 1 次没打通",
			[numbered(1)],
			[call({ outcome: "missed", at: "2026-11-23T00:00:00.000Z" })],
		],
		[
			"它的号码都打不对",
			[numbered(1)],
			[call({ outcome: "wrong-number", phone: "95016" })],
		],
		[
			"您记过号码不对的：95016",
			[numbered(1)],
			[call({ outcome: "wrong-number", phone: "95016" })],
		],
		[
			"打过 1 次没打通",
			[inState("refused")],
			[
				call({
					...{ rung: "institution", outcome: "missed" },
					at: "2026-11-23T00:00:00.000Z",
				}),
			],
		],
		[
			">打给甲&#60;公司&#62;，注销 1 户（9:00-21:00）</span>",
			[numbered(1)],
			[call({ outcome: "missed" })],
		],
		[
			">打给庚，注销 1 户（9:00-18:00）</span>",
			[numbered(1, {}, "857")],
			[call({ owner: "geng", outcome: "missed" })],
		],
		[
			">打给己公司，注销 1 户</span>",
			[numbered(1, {}, "856")],
			[call({ owner: "ji", outcome: "missed" })],
		],
		[
			">打给某银行，注销 1 户</span>",
			[numbered(1, {}, "102")],
			[call({ owner: "acquirer-某银行", outcome: "missed" })],
		],
		[">以后</h3>", [numbered(1)], [call({ outcome: "missed" })]],
		[">等结果</h3>", [inState("applied")], []],
		["1. 向机构投诉", [inState("refused")], []],
		["您好，我要投诉", [inState("refused")], []],
		["投诉人：＿＿", [inState("refused")], []],
		["复制给机构的投诉", [inState("refused")], []],
		[
			'aria-current="step">2. 找 12363',
			[inState("refused")],
			[call({ rung: "institution", outcome: "refused" })],
		],
		[
			'href="tel:12363"',
			[inState("refused")],
			[call({ rung: "institution", outcome: "refused" })],
		],
		["号码和网站", [inState("refused")], []],
		[
			// Whose number the directory has not.
			'aria-current="step">4. 找 12378</p>',
			[inState("refused")],
			(["institution", "hotline-12363", "hotline-pcac"] as const).map((rung) =>
				call({ id: rung, rung, outcome: "refused" }),
			),
		],
		[
			'aria-current="step">3. 找支付清算协会',
			[inState("refused")],
			(["institution", "hotline-12363"] as const).map((rung) =>
				call({ id: rung, rung, outcome: "refused" }),
			),
		],
		[
			"能找的都找过了",
			[inState("refused")],
			(
				[
					"institution",
					"hotline-12363",
					"hotline-pcac",
					"hotline-12378",
				] as const
			).map((rung) => call({ id: rung, rung, outcome: "refused" })),
		],
	])("says of what happened: %s", (words, merchants, calls) => {
		expect(view(merchants, calls)).toContain(words);
	});

	it("offers known excuses for what the institution says, and for no one else", () => {
		const refused = call({ rung: "institution", outcome: "refused" });
		expect(view([inState("refused")])).toContain("先照着回一句");
		expect(view([inState("refused")], [refused])).not.toContain("先照着回一句");
	});

	it("counts only what was missed since somebody answered", () => {
		const at = (day: string) => `2026-11-${day}T00:00:00.000Z`;
		const html = view(
			[numbered(1)],
			[
				call({ id: "1", outcome: "missed", at: at("20") }),
				call({ id: "2", outcome: "refused", at: at("21") }),
				call({ id: "3", outcome: "missed", at: at("22") }),
			],
		);
		expect(html).toContain("打过 1 次没打通");
	});

	it("calls another number after one that was wrong, or that nobody answered", () => {
		const merchants = [numbered(1, {}, "857")];
		const first = (html: string) =>
			/class="call" href="tel:(\d+)"/.exec(html)?.[1];
		expect(first(view(merchants))).toBe("4006000001");
		for (const outcome of ["wrong-number", "missed"] as const) {
			const at = "2026-11-23T00:00:00.000Z";
			const tried = call({ owner: "geng", outcome, phone: "4006000001", at });
			expect(first(view(merchants, [tried]))).toBe("4006000002");
		}
	});

	it("writes what is folded only while it is open", () => {
		const merchants = [numbered(1), numbered(2, {}, "854")];
		const calls = [promised, call({ id: "d", at: "2026-11-25T00:00:00.000Z" })];
		const folded = view(merchants, calls);
		for (const [key, words] of [
			[`merchant-${numbered(1).id}`, "从清单里删掉"],
			["calls", 'aria-label="全部电话"'],
			["task-call-jia", "编号我念给您。</p><p>我要的"],
		] as const) {
			const html = view(merchants, calls, opened(key));
			expect(html.split(words).length).toBeGreaterThan(
				folded.split(words).length,
			);
		}
		const all = view(merchants, calls, opened("calls"));
		expect(all.indexOf('data-call="d"')).toBeLessThan(
			all.indexOf('data-call="c"'),
		);
		expect(all).toContain('data-act="remind" data-call="c"');
		expect(all).not.toContain('data-act="remind" data-call="d"');
	});

	it("shows the rest of a very long list on demand", () => {
		const many = Array.from({ length: 101 }, (_, each) => numbered(each));
		const last = `id="merchant-${numbered(100).id}"`;
		expect(view(many)).not.toContain(last);
		expect(view(many, [], opened("rest"))).toContain(last);
	});

	it("lets everything be said of a merchant", () => {
		const shown = (known: Partial<Merchant>) => {
			const merchant = numbered(1, known);
			return view([merchant], [], opened(`merchant-${merchant.id}`));
		};
		expect(shown({ institution: "yi" })).toContain(
			'<option value="yi" selected>',
		);
		expect(shown({ lastTrade: "2024-01" })).toContain(
			'<option value="2024-01" selected>2024-01',
		);
		expect(shown({ lastTrade: OVER_A_YEAR })).toContain("selected>一年多以前");
		expect(shown({ device: "machine" })).toContain(
			'data-field="machine" aria-label="机器：8220 0000 0000 001" checked',
		);
		expect(shown({ history: [{ state: "applied", at: INSTANT }] })).toContain(
			"2026-11-24 已申请",
		);
		for (const state of [
			"applied",
			"refused",
			"complained",
			"closed",
		] as const) {
			expect(shown({ history: [{ state, at: INSTANT }] })).toContain(
				'data-act="move"',
			);
		}
	});

	it("unfolds a waiting merchant, which can be taken up again", () => {
		const merchants = [numbered(1, { lastTrade: "2026-01", isWaiting: true })];
		expect(view(merchants, [], opened("task-wait-2027-02"))).toContain(
			"不等了，现在办",
		);
	});

	it("says what went wrong, what was done, and what can be turned back", () => {
		const html = view([numbered(1)], [], {
			...{ problem: "没存<下>", said: "加入 1 户", undo: "加入 1 户" },
			...{ redo: "改 店", damaged: 2 },
		});
		expect(html).toContain("没存&#60;下&#62;");
		expect(html).toContain('aria-label="撤销：加入 1 户"');
		expect(html).toContain('aria-label="重做：改 店"');
		expect(html).toContain("导出这 2 条");
		expect(html.indexOf("重做：")).toBeLessThan(html.indexOf("撤销："));
		const undone = view([numbered(1)], [], { said: "已撤销", redo: "甲" });
		expect(undone).toMatch(/重做<\/button>\s*<i [^>]*aria-hidden="true">撤销/);
		const wiped = view([], [], { said: "清空 1 户", undo: "清空 1 户" });
		expect(wiped).toContain("撤销：清空 1 户");
		expect(view([numbered(1)], [], { undo: "加入 1 户" })).not.toContain(
			"撤销",
		);
	});

	it("marks the example, whose numbers are of no institution", () => {
		const { merchants, calls } = examplePlan(INSTANT);
		const known = { sources: EXAMPLE_SOURCES, isExample: true };
		const html = view(merchants, calls, known);
		expect(html).toContain("这是例子");
		expect(html).toContain("打给示例机构乙，注销 3 户");
		expect(keepingHtml(viewOf(merchants, calls, known))).toBeUndefined();
		for (const { number } of merchants) {
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

describe("keepingHtml", () => {
	it("says how much would go, and offers what can be turned back", () => {
		const html = String(
			keepingHtml(viewOf([numbered(1)], [call()], { undo: "甲", redo: "乙" })),
		);
		expect(html).toContain("清空全部 1 户<");
		expect(html).toContain("撤销上一步：甲");
		expect(html).toContain("恢复：在“加商户”里");
		expect(html).toContain("重做：乙");
		expect(keepingHtml(viewOf([]))).toBeUndefined();
		expect(String(keepingHtml(viewOf([numbered(1)])))).not.toContain("上一步");
	});
});

describe("paperHtml", () => {
	it("has the steps, what to say, the list and the calls, and nothing to press", () => {
		const merchants = [
			numbered(1, { name: "店" }),
			inState("applied", 2, { name: "<b>" }),
			numbered(3, { lastTrade: OVER_A_YEAR }, "102"),
		];
		const calls = [
			call({
				outcome: "agreed",
				promised: "2026-12-01",
				about: [numbered(2).id],
			}),
		];
		const html = String(paperHtml(viewOf(merchants, calls)));
		for (const words of [
			"2026-11-24 的清单",
			"打给甲&#60;公司&#62;，注销 1 户",
			"95016",
			"请告诉我哪一天办完",
			"12-01（还有 7 天）",
			"<td>'822",
			"&#60;b&#62;",
			"接电话的人 007，答应办了",
		].filter((words) => words !== "<td>'822")) {
			expect(html).toContain(words);
		}
		expect(html).not.toContain("<button");
		expect(String(paperHtml(viewOf([numbered(1, {}, "102")])))).not.toContain(
			"打过的电话",
		);
	});
});
