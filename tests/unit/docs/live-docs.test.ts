import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { extendLedger } from "../../../src/core/check/anchor-ledger.ts";
import { checkDocs } from "../../../src/core/check/check-docs.ts";
import { formatFinding } from "../../../src/core/check/finding.ts";
import { chinaDate } from "../../../src/core/text/china-date.ts";
import { readLedger } from "../../../src/node/docs/find-mistakes.ts";
import { lintChinese } from "../../../src/node/docs/lint-chinese.ts";
import { readDocs } from "../../../src/node/docs/read-docs.ts";
import { answerFlaws } from "./answer-flaws.ts";
import { type Docs, EDITS, editEntry, editPage } from "./edits.ts";
import { entryFlaws } from "./entry-flaws.ts";
import { placeFlaws } from "./place-flaws.ts";
import { renderDirectories } from "./render-directories.ts";
import { anchorFlaws } from "./source-anchors.ts";
import { readSource, SOURCE, sourceFlaws } from "./source-flaws.ts";
import { wikiOf } from "./wiki-of.ts";

const source = readSource(
	existsSync(SOURCE) ? readFileSync(SOURCE, "utf8") : "",
);
const docs = readDocs("docs");
/** As the check leaves it before the pages are published. */
const ledger = extendLedger(readLedger(), wikiOf(docs).pages);
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

const articles = new Map<string, string>();
beforeAll(async () => {
	const rendered = await renderDirectories(
		wikis.map(([, files]) => wikiOf(files).directory),
		docs,
	);
	for (const [index, [name]] of wikis.entries()) {
		articles.set(name, rendered[index] ?? "");
	}
});

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
describe.each(wikis)("the pages in docs/, %s,", (name, files) => {
	const wiki = wikiOf(files);

	test("have no mistake", async () => {
		expect(await errorsOf(files)).toEqual([]);
	});

	test("show every entry whole, and dial its numbers", () => {
		expect(entryFlaws(wiki.directory, articles.get(name) ?? "")).toEqual([]);
	});

	test("keep the links and the facts of the source document", () => {
		expect(anchorFlaws(wiki)).toEqual([]);
		expect(sourceFlaws(source, wiki.directory)).toEqual([]);
	});
});

describe.each([
	["as they are", docs],
	["all edits done", wikis.at(-1)?.[1] ?? []],
])("the places and entries of docs/, %s,", (_, files) => {
	test("are opened by every link, old and new", () => {
		expect(placeFlaws(wikiOf(files).siteMap, ledger)).toEqual([]);
	});

	test("are found by names, prefixes and numbers, and exported", () => {
		expect(answerFlaws(files)).toEqual([]);
	});
});

test.each(edits)("the edit %s changes something", (_, edit) => {
	expect(edit(docs)).not.toEqual(docs);
});

test.each([
	[
		"a number of too few digits",
		(docs: Docs) =>
			editEntry(docs, wikiOf(docs).entries[0]?.id ?? "", (entry) =>
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
