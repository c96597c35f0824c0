import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readWikiSearch, searchAll } from "./wiki-search-index.ts";

interface Row {
	readonly query: string;
	/** Places of which one must come first; none where nothing may be found. */
	readonly first: readonly string[];
}

const ROWS: readonly Row[] = JSON.parse(
	readFileSync("tests/fixtures/questions.json", "utf8"),
);
const { names, whole } = readWikiSearch();

describe.each(ROWS)("$query", ({ query, first }) => {
	test(`is answered by ${first.join(" or ") || "nothing"}`, () => {
		const [hit] = searchAll(query, whole).hits;
		const place = hit && `${hit.target.page}#${hit.target.id}`;
		if (first.length === 0) expect(place).toBeUndefined();
		else expect(first).toContain(place);
	});
});

test("tells what the wiki does not tell from what it does not know", () => {
	expect(searchAll("贷款怎么办", whole).isAbsent).toBe(true);
	// Most like “注销手机号”.
	expect(searchAll("注销手机卡", whole).isAbsent).toBe(true);
	expect(searchAll("今天天气", whole).isAbsent).toBe(false);
});

test("answers questions once the text has come", () => {
	expect(searchAll("怎么注销", names)).toMatchObject({
		hits: [],
		isComplete: false,
	});
});

test("shows two sections of a page at most, one by its text", () => {
	for (const query of ["注销", "商户", "云闪付", "解决方案"]) {
		const pages = searchAll(query, whole)
			.hits.filter(({ group }) => group === "section")
			.map(({ target }) => target.page);
		for (const page of pages) {
			expect(pages.filter((each) => each === page).length).toBeLessThan(3);
		}
	}
});

test("offers what is near where nothing answers, with the word in common", () => {
	const near = (query: string) =>
		searchAll(query, whole).nearest.map(
			({ target, shared }) => `${target.title} ${shared}`,
		);
	expect(near("码牌坏了扔掉")).toContain("优先注销码牌 码牌");
	expect(near("注销摩托车牌照标志")).toContain("注销流程 注销");
	expect(near("菜场旁边摆摊下雨天太阳，怎么投诉")).toContain("怎么投诉 投诉");
	expect(near("星期天下雨")).toEqual([]);
});

test("keeps the tasks and their places", () => {
	expect(whole.tasks).toEqual([
		{ words: "注销流程", page: "/deregistration", id: "procedure" },
		{ words: "查编号", page: "/", id: "home" },
	]);
});
