import { describe, expect, it } from "vitest";
import { parseDirectory } from "../../../../src/core/directory/directory.ts";
import { buildSiteMap } from "../../../../src/core/links/build-site-map.ts";
import { parsePage } from "../../../../src/core/markdown/page.ts";

describe("buildSiteMap", () => {
	const markdown = `### 甲公司 :id=jia
<!-- 别名：jiagongsi -->
- 简称：甲
- 原文写法：甲有限公司
- 客服电话：400-117-7777
- 前三位：822
- 核对：今天
- 来源：原文档
### 没有 id
### 乙公司 :id=yi
- 客服电话：95016
- 核对：今天
- 来源：原文档`;
	const { entries } = parseDirectory(markdown);

	it("gives an institution all its names", () => {
		const [page] = buildSiteMap([parsePage("/phones", markdown)], {
			entries,
			acquirers: [],
		});
		expect(page?.places[1]).toMatchObject({ id: "yi", aliases: ["95016"] });
		expect(page?.places.slice(0, 1)).toEqual([
			{
				page: "/phones",
				id: "jia",
				title: "甲公司",
				level: 3,
				aliases: ["jiagongsi", "甲", "甲有限公司", "822", "4001177777"],
				isInstitution: true,
			},
		]);
	});

	it("leads prefixes of other acquirers to their page", () => {
		const [page] = buildSiteMap(
			[parsePage("/acquirers", "# 其他 :id=acquirers\n## 来源 :id=sources")],
			{ entries, acquirers: [{ code: "102", name: "某银行", note: "" }] },
		);
		expect(page?.places.map(({ aliases }) => aliases)).toEqual([["102"], []]);
	});

	it("knows an institution's names on its own page only", () => {
		const [page] = buildSiteMap([parsePage("/tool/x", "# 甲 :id=jia")], {
			entries,
			acquirers: [],
		});
		expect(page?.places[0]).toMatchObject({
			aliases: [],
			isInstitution: false,
		});
	});
});
