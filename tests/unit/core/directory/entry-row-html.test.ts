import { describe, expect, it } from "vitest";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import { entryRowHtml } from "../../../../src/core/directory/entry-row-html.ts";
import { createCompiler } from "../../../../src/core/markdown/compile-page.ts";
import { staticHost } from "../../../../src/core/site/page-hosts.ts";

const HOST = staticHost("/phones");
const LAKALA = [
	"简称：拉卡拉",
	"客服电话：95016（16:00-22:00）",
	"官网：<https://www.lakala.com/>",
	"商户编号前三位：822",
	"状态：正常",
	"核对：2026-11-23",
	"来源：原文档",
];

/** An entry of these lines as a row; `wholeHref` where the entry has a page. */
function show(lines: readonly string[], wholeHref?: string): string {
	const items = lines.map((line) => `- ${line}`).join("\n");
	const { entries } = parseDirectory(
		`### 拉卡拉支付股份有限公司 :id=lakala\n\n${items}`,
	);
	return entries
		.map((entry) =>
			entryRowHtml(entry, {
				compileLine: createCompiler(HOST).compileLine,
				href: HOST.href,
				fileHref: HOST.fileHref,
				ownHref: "#lakala",
				wholeHref,
			}),
		)
		.join("");
}
const change = (from: string, to: string) =>
	show(LAKALA.map((line) => (line.startsWith(from) ? to : line)));
/** What stands in the row itself, and what is folded. */
const parts = (html: string) => {
	const [row = "", more = ""] = html.split("<details");
	return { row, more };
};

describe("entryRowHtml", () => {
	it.each([
		'<section class="entry row" data-institution="lakala">',
		'<h3 id="lakala" tabindex="-1"><a href="#lakala" class="anchor"><span>拉卡拉</span></a></h3>',
		'<span class="codes">822</span> <span class="tag" data-status="normal">正常</span>',
		'<div class="dial"><span class="visually-hidden">客服电话</span> <span class="number">95016</span>',
		'data-hours="16:00-22:00" data-unverified>16:00-22:00</span>',
		'<a class="call" href="tel:95016" aria-label="拨打 95016"><svg class="icon" aria-hidden="true"><use href="#icon-phone"/></svg>拨打</a>',
	])("shows in the row %s", (part) => {
		expect(parts(show(LAKALA)).row).toContain(part);
	});

	it.each([
		"<summary>更多</summary>",
		"<dt>全称</dt><dd>拉卡拉支付股份有限公司</dd>",
		"<dt>服务时间</dt><dd>16:00-22:00</dd>",
		"https://www.lakala.com/</a>",
		'<p class="provenance">核对：2026-11-23</p>',
		'<dl class="sources"><dt>来源</dt><dd>原文档</dd></dl>',
		'href="../vcards/lakala.vcf"',
	])("folds %s", (part) => {
		expect(parts(show(LAKALA)).more).toContain(part);
	});

	it.each(["拨打", "<dd>拉卡拉</dd>", "商户编号前三位", "<dt>状态</dt>"])(
		"does not say twice %s",
		(part) => {
			expect(parts(show(LAKALA)).more).not.toContain(part);
		},
	);

	// From what an editor writes to what stands in the row.
	it.each([
		[
			"客服电话",
			"友付宝客服电话：4001998688",
			'<span class="label">友付宝客服电话</span>',
		],
		[
			"客服电话",
			"客服热线：95016",
			'<span class="visually-hidden">客服热线</span>',
		],
		[
			"客服电话",
			"客服电话：没有查到",
			'<div class="dial"><span>客服电话：没有查到</span></div>',
		],
		[
			"客服电话",
			"客服电话：400-881-616（原文如此）",
			'<s class="number">400-881-616</s> <span class="flaw">不能拨打：',
		],
		[
			"客服电话",
			"客服电话：400-881-616（原文如此）、10108989",
			'<span class="number">10108989</span>',
		],
		[
			"商户编号",
			"商户编号前三位：852、910（可信度中，仅见于 2017 年清单）",
			'<span class="codes">852、910（可信度中）</span>',
		],
		["商户编号", "商户编号前三位：未知", '</h3> <span class="tag"'],
		[
			"状态",
			"状态：已停业，昨天",
			'<span class="tag" data-status="closed">已停业</span>',
		],
		["状态", "说明：没有状态", '<span class="codes">822</span></div>'],
		["简称", "说明：没有简称", "<span>拉卡拉支付股份有限公司</span>"],
	])("writes of %s, where it says %s, in the row %s", (from, line, part) => {
		expect(parts(change(from, line)).row).toContain(part);
	});

	it.each([
		[
			"客服电话",
			"客服电话：400-881-616（原文如此）、10108989",
			"<summary>更多号码</summary>",
		],
		[
			"客服电话",
			"客服电话：400-881-616（原文如此）、10108989",
			'<s class="number">400-881-616</s>',
		],
		[
			"商户编号",
			"商户编号前三位：852、910（可信度中，仅见于 2017 年清单）",
			"仅见于 2017 年清单",
		],
		[
			"商户编号",
			"商户编号前三位：未知",
			"<dt>商户编号前三位</dt><dd>未知</dd>",
		],
		[
			"状态",
			"状态：已停业，**昨天**",
			'<dt>状态</dt><dd><strong>昨天</strong><p class="ended">',
		],
		["状态", "状态：牌照注销", "机构已经停业怎么办"],
		["简称", "简称：拉卡拉、拉卡", "<dt>简称</dt><dd>拉卡拉、拉卡</dd>"],
		["简称", "转人工：按 0", "<dt>转人工</dt><dd>按 0</dd>"],
		[
			"来源",
			"变更：2026-11-23 官网改为 https",
			"<dt>变更</dt><dd>2026-11-23 官网改为 https</dd>",
		],
	])("folds of %s, where it says %s, %s", (from, line, part) => {
		expect(parts(change(from, line)).more).toContain(part);
	});

	it("keeps words beside a number that can be dialled", () => {
		const lines = [...LAKALA, "联系电话：看它的 App"];
		expect(parts(show(lines)).more).toContain("<dd>看它的 App</dd>");
	});

	it("leaves remarks, sources, website and card to the entry's own page where there is one", () => {
		const lines = [...LAKALA, "说明：它的说明", "产品：它的产品"];
		expect(parts(show(lines)).more).toContain("它的说明");
		const { more } = parts(show(lines, "lakala/"));
		expect(more).toContain("它的产品");
		expect(more).not.toContain("它的说明");
		expect(more).toContain('<a href="lakala/">全部资料</a>');
		expect(more).not.toContain("来源");
		expect(more).not.toContain("vcf");
		expect(more).not.toContain("https://www.lakala.com/");
	});

	it.each([
		["状态：正常，去年续展", false],
		["状态：更名，原名拉卡", false],
		["状态：不明，没有换证", true],
		["状态：已停业，去年", true],
	])("of %s keeps the words beside an own page: %s", (line, isKept) => {
		const lines = LAKALA.map((each) => (/^状态/.test(each) ? line : each));
		const [, words = ""] = line.split("，");
		expect(parts(show(lines)).more).toContain(words);
		expect(show(lines, "lakala/").includes(words)).toBe(isKept);
	});

	it("keeps the remarks of a hotline that is no institution's", () => {
		const { more } = parts(show(["类别：监管热线", "说明：何时打"], "x/"));
		expect(more).toContain("何时打");
	});

	it("calls others than institutions what their heading says", () => {
		const { row } = parts(
			show(["类别：监管热线", "全称：某热线", "电话：12363"]),
		);
		expect(row).toContain("<span>拉卡拉支付股份有限公司</span>");
		expect(row).not.toContain("data-institution");
	});
});

it("says of no malformed number whether somebody answers there", () => {
	const html = change(
		"客服电话",
		"客服电话：400-696-333（7:30-22:30，原文如此）",
	);
	expect(html).toContain('<span class="hours">7:30-22:30</span>');
	expect(html).not.toContain("data-hours");
});
