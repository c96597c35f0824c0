import { expect, test } from "vitest";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import { staticJsonLd } from "../../../../src/core/site/page-json-ld.ts";

const { entries } = parseDirectory(
	"### 甲公司 :id=jia\n\n- 电话：95016\n- 核对：2026-11-23，对照原文档\n- 来源：原文档\n",
);
const read = (path: string) =>
	JSON.parse(
		staticJsonLd(
			{ path, title: "题", description: "话", checkedOn: "2026-11-23" },
			entries,
		),
	);

test("staticJsonLd describes the page and the date of its check", () => {
	expect(read("/concepts")).toEqual({
		"@context": "https://schema.org",
		"@type": "WebPage",
		name: "题",
		description: "话",
		inLanguage: "zh-CN",
		lastReviewed: "2026-11-23",
	});
});

test("staticJsonLd describes the institution of an entry's page", () => {
	expect(read("/phones/jia").mainEntity).toMatchObject({
		"@type": "Organization",
		name: "甲公司",
	});
});

test("staticJsonLd cannot end the script element it stands in", () => {
	const page = { path: "/a", title: "甲</script>", description: "" };
	const json = staticJsonLd({ ...page, checkedOn: undefined }, entries);
	expect(json).not.toContain("<");
	expect(JSON.parse(json).name).toBe("甲</script>");
});
