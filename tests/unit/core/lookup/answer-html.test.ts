import { describe, expect, it } from "vitest";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import { announceAnswers } from "../../../../src/core/lookup/announce-answers.ts";
import { answerHtml } from "../../../../src/core/lookup/answer-html.ts";
import { callScript } from "../../../../src/core/lookup/call-script.ts";
import { failureHtml } from "../../../../src/core/lookup/card-html.ts";
import { lookup } from "../../../../src/core/lookup/lookup.ts";
import { summaryHtml } from "../../../../src/core/lookup/summary-html.ts";
import {
	docsifyHost,
	staticHost,
} from "../../../../src/core/site/page-hosts.ts";

const { entries } = parseDirectory(
	`### 甲<公司> :id=jia
- 客服电话：400-881-616
- 客服电话：95016（9:00-21:00）
- 官网：<http://a.example/?a=1&b=2>
- 商户编号前三位：822、910（可信度中）
- 状态：已停业
- 转人工：按 0
- 办理条件：没有押金
- 办理条件：没有欠款
- 要准备：身份证号
- 多久办完：3 天，写于 2026-11-20
- 核对：2026-11-23
- 来源：原文档
### 乙公司 :id=yi
- 客服电话：400-696-333（原文如此）
- 联系方式：原文档没有印
- 前三位：854
- 说明：前三位可能是 841、845
- 来源：原文档
### 丙监管 :id=bing
- 类别：监管热线
- 电话：95018
- 来源：原文档`,
);
const acquirers = [
	{ code: "102", name: "某银行", note: "银行，可信度高" },
	{ code: "777", name: "演示商户", note: "演示，可信度高" },
	{ code: "991", name: "几家小机构", note: "共用，可信度中" },
];
const answer = (text: string) => lookup(text, { entries, acquirers });
const html = (text: string) =>
	answer(text)
		.map((answer) => answerHtml(answer, docsifyHost("/")))
		.join("");

const number = "822290070111135";

describe("answerHtml", () => {
	it.each([
		["822", 'data-institution="jia"'],
		["841", "841 可能是乙公司"],
		["841290070111135", "这只是怀疑：前三位可能是 841、845。"],
		["822290070111135\n还有 <b>", "<li>还有 &#60;b&#62;</li>"],
		[`822290070111135${"\n什么".repeat(23)}`, "还有 3 行"],
		["822", "甲&#60;公司&#62;"],
		["822", 'href="tel:95016"'],
		[
			"822",
			'<span class="hours" data-hours="9:00-21:00" data-unverified>9:00-21:00</span>',
		],
		["822", "不能拨打：400 和 800 号码应有 10 位，这里是 9 位"],
		["822", "可能写错了，请到机构官网核对"],
		["854", "原文如此，正确的号码没有查到"],
		["822", 'href="http://a.example/?a=1&#38;b=2"'],
		["822", '<span class="tag" data-status="closed">已停业</span>'],
		["822", '<a href="#/deregistration?id=ended">机构已经停业怎么办</a>'],
		["822", "<dt>转人工</dt><dd>按 0</dd>"],
		["822", "<dt>办理条件</dt><dd>没有押金；没有欠款</dd>"],
		["822", "<dt>要准备</dt><dd>身份证号</dd>"],
		[
			"822",
			'<dt>多久办完</dt><dd>3 天，写于 <span class="whole">2026-11-20</span></dd>',
		],
		["822", 'href="#/phones?id=jia"'],
		["822", "核对：2026-11-23"],
		["910", "前三位 910：可信度中。"],
		["854", "核对：没有写"],
		["8222", "已输入 4 位，完整的商户编号是 15 位"],
		["822290070111135", "<li><b>822</b>2 9007 0111 135</li>"],
		["822290070111135", "商户编号 8222 9007 0111 135"],
		["95016", 'data-institution="jia"'],
		["95018", 'data-regulator="bing"'],
		["102", 'data-acquirer="102"'],
		["102", "银行，可信度高"],
		["999", "没有查到 999 是哪家"],
		["999", 'href="tel:12363"'],
		["777", "演示用的，不是真实商户"],
		["991", "由几家机构共用"],
		["9", "还没有输完"],
		["854", "原文档没有印"],
		["841", "841 可能是乙公司"],
		["841", "这只是怀疑：前三位可能是 841、845。"],
		[`${number}\n<甲店>\n${number}`, "有 1 行没看懂"],
		[`${number}\n<甲店>\n${number}`, "<li>&#60;甲店&#62;</li>"],
		[`${number}\n${"店\n".repeat(22)}${number}`, "还有 2 行。"],
		["<b>", "&#60;b&#62;"],
		["一".repeat(40), `${"一".repeat(30)}…`],
	])("the card for %s says %s", (text, part) => {
		expect(html(text)).toContain(part);
	});

	it("says what to do before it explains", () => {
		const card = html("822290070111135");
		const parts = ["tel:95016", "ended", "135</li>", "怎么说", "多久办完"];
		const places = parts.map((part) => card.indexOf(part));
		expect(places).not.toContain(-1);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});

	it.each([
		["822", 'href="tel:400881616"'],
		["854", "官网"],
		["854", "status"],
		["854", "转人工"],
		["854", "undefined"],
		["95018", "前三位"],
		["95018", "电话里怎么说"],
		["822", "已输入"],
		["<b>", "<b>"],
	])("the card for %s does not say %s", (text, part) => {
		expect(html(text)).not.toContain(part);
	});
});

it.each([
	["as docsify serves it", docsifyHost("/"), "/vcards/jia.vcf"],
	["from the page", staticHost("/phones"), "../vcards/jia.vcf"],
	["from the folder", staticHost("/", "/wiki/"), "/wiki/vcards/jia.vcf"],
])("answerHtml links the contact's file %s", (_, host, file) => {
	const [first] = answer("822");
	const card = first && String(answerHtml(first, host));
	expect(card).toContain(`<a class="vcard" href="${file}"`);
});

describe("announceAnswers", () => {
	it.each([
		["", ""],
		["822", "822 是甲<公司>，已停业，电话 95016"],
		["854", "854 是乙公司，没有查到能拨打的电话"],
		["102", "102 是某银行，电话汇总里没有它的电话"],
		["999", "999 没有查到是哪家"],
		["95018", "95018 是丙监管的电话"],
		["9", "再输入 2 位就能查"],
		["841", "841 可能是乙公司，不能确定"],
		["822290070111135\n什么", "822 是甲<公司>，已停业，电话 95016；1 行没看懂"],
		[
			"822、854",
			"822 是甲<公司>，已停业，电话 95016；854 是乙公司，没有查到能拨打的电话",
		],
	])("of %j says %j", (text, said) => {
		expect(announceAnswers(answer(text))).toBe(said);
	});
});

describe("several answers", () => {
	const list = ["111", "112", "113", "114", "115"].join("、");

	it("are counted for the eye and the ear", () => {
		expect(String(summaryHtml(answer(list), list))).toContain("5 个结果");
		expect(announceAnswers(answer(list))).toMatch(/；还有 2 个结果$/);
	});

	it("count the merchant numbers too, and fold many of one institution", () => {
		const numbers = ["1", "2", "3", "4"].map((last) => `82229007011113${last}`);
		const text = [...numbers, "102290070111135", "8222900701111"].join("\n");
		expect(String(summaryHtml(answer(text), text))).toContain(
			"5 个商户编号，3 个结果",
		);
		expect(html(text)).toContain("<summary>4 个编号</summary>");
	});

	it("can be taken into the list, but for samples", () => {
		const button = (text: string) => String(summaryHtml(answer(text), text));
		expect(button("店 822290070111135\n854290070111135")).toContain(
			'data-numbers="店 822290070111135\n854290070111135">',
		);
		expect(
			button("店 822290070111135\n854290070111135\n777290058110048"),
		).toContain('data-numbers="822290070111135 854290070111135"');
		expect(button("822290070111135\n95018")).not.toContain("全部加入");
	});

	it("are not counted when there is one", () => {
		expect(summaryHtml(answer("822"), "822")).toBe(undefined);
	});
});

describe("callScript", () => {
	it.each([
		[[], "请注销我名下的银联商户。"],
		[["822290070111135"], "商户编号 8222 9007 0111 135。"],
	])("for %j says %s", (numbers, part) => {
		expect(callScript(numbers)).toContain(part);
	});
});

describe("failureHtml", () => {
	it("says why nothing can be looked up", () => {
		expect(String(failureHtml("电话表没有读到"))).toContain(
			"<p>电话表没有读到</p>",
		);
	});
});
