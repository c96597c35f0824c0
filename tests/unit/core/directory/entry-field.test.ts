import { describe, expect, it } from "vitest";
import {
	fieldKind,
	parseHotlines,
	parsePrefixes,
	splitField,
} from "../../../../src/core/directory/entry-field.ts";

describe("splitField", () => {
	it.each([
		["服务热线：95016", { label: "服务热线", value: "95016" }],
		["官网:http://a.example/", { label: "官网", value: "http://a.example/" }],
		[" 说明 ：一：二 ", { label: "说明", value: "一：二" }],
		["没有冒号", undefined],
		["这么长的一句话里面才出现的冒号：不是名称", undefined],
	])("%j gives %j", (line, field) => {
		expect(splitField(line)).toEqual(field);
	});
});

describe("fieldKind", () => {
	it.each([
		["商户编号前三位", "prefix"],
		["商家号码前三名", "prefix"],
		["类别", "category"],
		["简称", "name"],
		["原文写法", "printed"],
		["客服电话", "phone"],
		["联系方式", "phone"],
		["卡友快刷客服", "phone"],
		["官网地址", "website"],
		["状态", "status"],
		["备注", "note"],
		["最近核对", "checked"],
		["来源", "source"],
		["渠道", "channel"],
		["办理条件", "condition"],
		["要准备", "prepare"],
		["多久办完", "duration"],
		["转人工", "operator"],
		["通话核实", "called"],
		["变更", "change"],
		["颜色", undefined],
	])("%s is %s", (label, kind) => {
		expect(fieldKind(label)).toBe(kind);
	});
});

describe("parseHotlines", () => {
	it.each([
		["95016（16:00-22:00）", [["95016", "16:00-22:00"]]],
		["95016(16:00-22:00）", [["95016", "16:00-22:00"]]],
		[
			"400-720-8888/021-51976600 （9:00-22:00）",
			[
				["400-720-8888", undefined],
				["021-51976600", "9:00-22:00"],
			],
		],
		["021-60880818 （工作日）", [["021-60880818", "工作日"]]],
		["400-696-333（7:30-22:30，原文如此）", [["400-696-333", "7:30-22:30"]]],
		["10108989（同号）", [["10108989", undefined]]],
		[
			"95016（9:00-12:00、13:00-18:00）、95017",
			[
				["95016", "9:00-12:00、13:00-18:00"],
				["95017", undefined],
			],
		],
		["原文档没有印", []],
		["９５０１６（工作日）", [["９５０１６", "工作日"]]],
		["021-24013777（转801）", [["021-24013777（转801）", undefined]]],
		["95016（甲（乙）", [["95016", "甲（乙"]]],
		["95016（9:00-12:00）转1", [["95016（9:00-12:00）转1", undefined]]],
		["95016）", [["95016）", undefined]]],
		["٩٥٠١٦", []],
	])("reads %s", (value, expected) => {
		const hotlines = parseHotlines("客服电话", value);
		expect(hotlines.map(({ phone, hours }) => [phone.printed, hours])).toEqual(
			expected,
		);
	});
});

describe("an editor's marks", () => {
	it.each([
		["400-881-616（原文如此，同号）", ["原文如此", "同号"]],
		["10108989（同号）", ["同号"]],
		["95016（16:00-22:00）", []],
		["95016", []],
	])("of %s are %j", (value, marks) => {
		expect(parseHotlines("客服", value)[0]?.marks).toEqual(marks);
	});
});

describe("a number marked 原文如此", () => {
	it.each([
		["021-96256（原文如此）", "可能少印或多印了数字"],
		["021-96256（工作日，原文如此）", "可能少印或多印了数字"],
		["021-96256 原文如此", "可能少印或多印了数字"],
		["021-96256（原文如此；同号）", "可能少印或多印了数字"],
		["400-881-616（原文如此）", "400 和 800 号码应有 10 位，这里是 9 位"],
	])("%s is never dialled: %s", (value, reason) => {
		const [hotline] = parseHotlines("客服", value);
		expect(hotline?.phone).toMatchObject({ dialable: false, reason });
	});

	it("leaves the other numbers of its line alone", () => {
		const value = "400-880-8533/021-96256（原文如此）";
		const hotlines = parseHotlines("客服", value);
		expect(hotlines.map(({ phone }) => phone.dialable)).toEqual([true, false]);
	});
});

describe("parsePrefixes", () => {
	it.each([
		["885、886、887", ["885", "886", "887"], []],
		["852、910（可信度中）", ["852", "910"], ["可信度中"]],
		["未知", [], []],
		["8220、12", [], []],
		[
			"８２２（可信度中，见２０１７年清单）",
			["822"],
			["可信度中，见２０１７年清单"],
		],
		["822①、823²、824a、825Ⅷ、٨٢٢", [], []],
	])("reads %s", (value, codes, caveats) => {
		const prefixes = parsePrefixes(value);
		expect(prefixes.map(({ code }) => code)).toEqual(codes);
		expect(prefixes.flatMap(({ caveat }) => caveat ?? [])).toEqual(caveats);
	});
});
