import { describe, expect, it } from "vitest";
import {
	checkLedger,
	extendLedger,
} from "../../../../src/core/check/anchor-ledger.ts";
import { parsePage } from "../../../../src/core/markdown/page.ts";

const page = parsePage(
	"/a",
	"# 甲 :id=jia\n## 顺序 :id=order\n<!-- 别名：Old-Order、旧顺序 -->\n## 没有 id",
);

describe("extendLedger", () => {
	it.each([
		["", "/a#jia\n/a#order\n"],
		["/b#gone\n/a#order\n", "/b#gone\n/a#order\n/a#jia\n"],
	])("adds to %j what is new, and forgets nothing", (ledger, extended) => {
		expect(extendLedger(ledger, [page])).toBe(extended);
	});
});

describe("checkLedger", () => {
	it.each(["", "/a#jia\r\n/a#order\r\n", "/a#old-order\n"])(
		"has nothing against %j",
		(ledger) => {
			expect(checkLedger(ledger, [page])).toEqual([]);
		},
	);

	it.each([
		[
			"/a#jia\n/a#orders\n",
			2,
			"可能是现在的“顺序”（#order）。",
			"别名：orders",
		],
		["/a#xyz\n", 1, "在现在的标题下面写", "别名：xyz"],
		["/b#jia\n", 1, "恢复这一页", "旧的名字"],
		["nonsense\n", 1, "恢复这一页", "旧的名字"],
	])("tells of %j what it may have become", (ledger, line, ...cures) => {
		const [diagnostic] = checkLedger(ledger, [page]);
		expect(diagnostic).toMatchObject({ file: "src/data/anchors.txt", line });
		for (const hint of cures) expect(diagnostic?.hint).toContain(hint);
	});

	it("says once that a page is gone", () => {
		const diagnostics = checkLedger("/b#jia\n/b#yi\n", [page]);
		expect(diagnostics.map(({ message }) => message)).toEqual([
			"发布过的页面 /b 没有了，它的链接都打不开了",
		]);
	});
});
