import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extendLedger } from "../../../src/core/check/anchor-ledger.ts";
import { checkDocs } from "../../../src/core/check/check-docs.ts";
import { formatFinding } from "../../../src/core/markdown/finding.ts";
import { entryPage } from "../../../src/core/site/entry-page.ts";
import { docsifyHost, staticHost } from "../../../src/core/site/page-hosts.ts";
import { renderArticle } from "../../../src/core/site/render-article.ts";
import { chinaDate } from "../../../src/core/text/china-date.ts";
import { readWiki } from "../../../src/core/wiki.ts";
import { readLedger } from "../../../src/node/docs/find-mistakes.ts";
import { lintChinese } from "../../../src/node/docs/lint-chinese.ts";
import { readDocs } from "../../../src/node/docs/read-docs.ts";
import { answerFlaws } from "./answer-flaws.ts";
import { type Docs, directoryOf, EDITS, editEntry, editPage } from "./edits.ts";
import { entryFlaws } from "./entry-flaws.ts";
import { placeFlaws } from "./place-flaws.ts";
import { anchorFlaws } from "./source-anchors.ts";
import { readSource, SOURCE, sourceFlaws } from "./source-flaws.ts";

const source = readSource(
	existsSync(SOURCE) ? readFileSync(SOURCE, "utf8") : "",
);
const docs = readDocs("docs");
/** As the check leaves it before the pages are published. */
const ledger = extendLedger(readLedger(), readWiki(docs).pages);
const today = chinaDate(new Date().toISOString());

const edits: readonly (readonly [string, (docs: Docs) => Docs])[] = [
	...Object.entries(EDITS),
	[
		"all of them",
		(docs) => Object.values(EDITS).reduce((files, edit) => edit(files), docs),
	],
];
const wikis: readonly (readonly [string, Docs])[] = [
	["as they are", docs],
	...edits.map(([name, edit]) => [name, edit(docs)] as const),
];

/** Mistakes that keep pages from being published. */
async function errorsOf(files: Docs): Promise<readonly string[]> {
	const findings = [
		...checkDocs(files, { today, ledger }),
		...(await lintChinese(files)),
	];
	return findings
		.filter(({ severity }) => severity === "error")
		.map(formatFinding);
}

/** Whatever editors write, and after each edit that the guide describes. */
describe.each(wikis)("the pages in docs/, %s,", (_, files) => {
	const wiki = readWiki(files);
	const directory = directoryOf(files);

	test("have no mistake", async () => {
		expect(await errorsOf(files)).toEqual([]);
	});

	test("show every entry whole, and dial its numbers", () => {
		const pages = wiki.directory.entries.map(
			(entry) => entryPage(entry, []).article,
		);
		for (const [host, own] of [
			[docsifyHost("/phones"), []],
			[staticHost("/phones"), pages],
		] as const) {
			const article = renderArticle(directory, wiki, host);
			const shown = [article, ...own].join("");
			expect(entryFlaws(directory, shown)).toEqual([]);
		}
	});

	test("keep the links and the facts of the source document", () => {
		expect(anchorFlaws(wiki)).toEqual([]);
		expect(sourceFlaws(source, directory)).toEqual([]);
	});
});

describe.each([
	["as they are", docs],
	["all edits done", wikis.at(-1)?.[1] ?? []],
])("the places and entries of docs/, %s,", (_, files) => {
	test("are opened by every link, old and new", () => {
		expect(placeFlaws(readWiki(files).siteMap, ledger)).toEqual([]);
	});

	test("are found by names, prefixes and numbers, and exported", () => {
		expect(answerFlaws(readWiki(files))).toEqual([]);
	});
});

test.each(edits)("the edit %s changes something", (_, edit) => {
	expect(edit(docs)).not.toEqual(docs);
});

test.each([
	[
		"a number of too few digits",
		(docs: Docs) =>
			editEntry(docs, readWiki(docs).directory.entries[0]?.id ?? "", (entry) =>
				entry.replace("- 核对", "- 客服电话：400-881-61\n- 核对"),
			),
		"这里是 8 位",
	],
	[
		"a link to nowhere",
		(docs: Docs) =>
			editPage(docs, "README.md", (page) => `${page}\n[甲](/no.md#x)\n`),
		"没有 docs/no.md 这一页",
	],
	[
		"a page that has gone",
		(docs: Docs) => docs.filter(({ name }) => name !== "concepts.md"),
		"发布过的页面 /concepts 没有了",
	],
])("%s is a mistake", async (_, edit, message) => {
	expect((await errorsOf(edit(docs))).join("\n")).toContain(message);
});
