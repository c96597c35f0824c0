import { describe, expect, it } from "vitest";
import {
	reportText,
	reportUrl,
} from "../../../../src/core/directory/report-text.ts";

const report = {
	name: "拉卡拉",
	printed: "400-1&7",
	url: "https://a.example/#/phones?id=lakala",
};

describe("reportText", () => {
	it("names the number, asks what is wrong, and ends with the address", () => {
		const lines = reportText(report).split("\n");
		expect(lines[0]).toBe("报错：拉卡拉 400-1&7");
		expect(lines.at(-1)).toBe("条目：https://a.example/#/phones?id=lakala");
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
