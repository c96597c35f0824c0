import { describe, expect, test } from "vitest";
import { readWiki } from "../../../src/core/wiki.ts";
import { readDocs } from "../../../src/node/docs/read-docs.ts";
import { answerFlaws } from "./answer-flaws.ts";
import { type Docs, editEntry, editPage } from "./edits.ts";
import { entryFlaws } from "./entry-flaws.ts";
import { placeFlaws } from "./place-flaws.ts";
import { anchorFlaws } from "./source-anchors.ts";

const docs = readDocs("tests/fixtures/wiki");
const LEDGER = "/phones#lakala\n/concepts#limits\n";

const ofPlaces = (files: Docs) => placeFlaws(readWiki(files).siteMap, LEDGER);
const ofAnchors = (files: Docs) => anchorFlaws(readWiki(files));
const ofAnswers = (files: Docs) => answerFlaws(readWiki(files));
const inLakala = (change: (entry: string) => string) =>
	editEntry(docs, "lakala", change);

/** What an editor may break, which function tells, and what it says. */
const breakages = [
	[
		"another id without the old one as an alias",
		inLakala((entry) => entry.replace(":id=lakala", ":id=another")),
		ofPlaces,
		"/phones#lakala was published and opens nothing",
	],
	[
		"a page renamed without the old name as an alias",
		editPage(docs, "concepts.md", (page) =>
			page.replace("# 概念解读 ", "# 概念 "),
		),
		ofAnchors,
		"#/concepts?id=概念解读 does not open /concepts#concepts",
	],
	[
		"a heading renamed without the old name as an alias",
		editPage(docs, "concepts.md", (page) =>
			page.replace("## 什么叫银联小微？ ", "## 定义 "),
		),
		ofAnchors,
		"does not open /concepts#micro-merchant",
	],
	[
		"a prefix of another institution",
		editEntry(docs, "haike", (entry) => entry.replace("833", "822")),
		ofAnswers,
		"haike: the lookup does not find it by 822",
	],
	[
		"a name of nothing but a mark",
		inLakala((entry) => entry.replace("简称：拉卡拉", "简称：？")),
		ofAnswers,
		"lakala: the search does not find it by ？",
	],
	[
		"no line that says when it was checked",
		inLakala((entry) => entry.replace(/^- 核对.*\n/m, "")),
		ofAnswers,
		"directory.json/entries/",
	],
] as const;

describe("the invariants", () => {
	test.each([
		["places", ofPlaces],
		["anchors", ofAnchors],
		["answers", ofAnswers],
	] as const)(
		"of %s have nothing against the wiki of the tests",
		(_, flaws) => {
			expect(flaws(docs)).toEqual([]);
		},
	);

	test.each(breakages)("tell of %s", (_, files, flaws, words) => {
		expect(flaws(files).join("\n")).toContain(words);
	});
});

describe("entryFlaws", () => {
	const page = "### 甲 :id=jia\n- 客服电话：95016\n- 核对：2026-11-26";
	const article = (body: string) =>
		`<section class="entry row"><h3 id="jia">甲</h3>客服电话 95016 核对 2026-11-26 ${body}</section>`;

	test.each([
		[page, article('<a href="tel:95016">拨打</a>'), []],
		[page, article(""), ["jia: does not dial 95016"]],
		[
			page,
			article('<a href="tel:950161">拨打</a>'),
			["jia: does not dial 95016", "jia: dials 950161"],
		],
		[
			`${page}\n- 状态：已停业`,
			article('<a href="tel:95016">'),
			["jia: does not show 已停业"],
		],
		[page, "", ["jia: is not on the page"]],
	])("of %j in %j are %j", (directory, html, flaws) => {
		expect(entryFlaws(directory, html)).toEqual(flaws);
	});
});
