import { describe, expect, it } from "vitest";
import {
	reportText,
	reportUrl,
} from "../../../../src/core/directory/report-text.ts";

const report = {
	outcome: "空号",
	name: "拉卡拉",
	printed: "400-1&7",
	url: "https://a.example/#/phones?id=lakala",
};

describe("reportText", () => {
	it("names the number, asks what is wrong, and ends with the address", () => {
		const lines = reportText(report).split("\n");
		expect(lines[0]).toBe("报错：拉卡拉 400-1&7");
		expect(lines[1]).toBe("结果：空号");
		expect(lines[3]).toBe("正确的是什么，从哪里知道的：");
		expect(lines.at(-1)).toBe("条目：https://a.example/#/phones?id=lakala");
	});
});

describe("a report of a number that was answered", () => {
	it("asks for nothing that would be right instead", () => {
		const text = reportText({ ...report, outcome: "打通了" });
		expect(text).toContain("\n怎样转到人工，说了几天办完：\n");
		expect(text).not.toContain("正确的是什么");
	});
});

describe("reportUrl", () => {
	it.each(["https://github.com/a/b", "https://github.com/a/b/"])(
		"fills in the form of %s",
		(repository) => {
			const url = new URL(reportUrl(repository, report));
			expect(url.pathname).toBe("/a/b/issues/new");
			expect(url.searchParams.get("title")).toBe("报错：拉卡拉 400-1&7");
			expect(url.searchParams.get("body")).toContain(report.url);
		},
	);
});
