import { describe, expect, it } from "vitest";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import { entryThing } from "../../../../src/core/exports/organization-json-ld.ts";

const thing = (...lines: readonly string[]) => {
	const { entries } = parseDirectory(["### 甲 :id=jia", ...lines].join("\n"));
	return entries.map(entryThing)[0];
};

describe("entryThing", () => {
	it.each([
		[
			"- 简称：甲",
			{ "@type": "Organization", "@id": "#jia", alternateName: ["甲"] },
		],
		["- 状态：已停业", { description: "已停业", alternateName: undefined }],
		["- 官网：<http://a.example/>", { url: "http://a.example/" }],
		[
			"- 客服：021-24013777",
			{ contactPoint: [{ telephone: "+862124013777" }] },
		],
		["- 客服：021-96256", { contactPoint: [{ telephone: "+862196256" }] }],
		[
			"- 客服：400-117-7777",
			{ contactPoint: [{ telephone: "+864001177777" }] },
		],
		["- 客服：1010-8989", { contactPoint: [{ telephone: "1010-8989" }] }],
		["- 电话：12363", { contactPoint: [{ telephone: "12363" }] }],
		[
			"- 服务热线：95016（16:00-22:00）",
			{
				contactPoint: [
					{ name: "服务热线", telephone: "95016", description: "16:00-22:00" },
				],
			},
		],
		["- 客服：400-881-616", { contactPoint: undefined }],
		[
			"- 前三位：852、910（可信度中）",
			{
				identifier: [
					{ value: "852", description: undefined },
					{ value: "910", description: "可信度中" },
				],
			},
		],
		["- 核对：2026-11-23，对照", { subjectOf: { lastReviewed: "2026-11-23" } }],
		[
			"- 来源：[a](https://a.cn)",
			{ subjectOf: { citation: "a <https://a.cn>" } },
		],
	])("of an entry with %j says %j", (line, expected) => {
		expect(thing(line)).toMatchObject(expected);
	});

	it("of a QR plate is a service with its telephone", () => {
		expect(thing("- 类别：码牌", "- 客服：95016")).toMatchObject({
			"@type": "Service",
			availableChannel: [{ servicePhone: { telephone: "95016" } }],
		});
		expect(thing("- 类别：码牌")).not.toHaveProperty("contactPoint");
	});
});
