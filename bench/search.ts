import { mkdirSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import type { SourceFile } from "../src/core/markdown/source-file.ts";
import { bundleScript } from "./bundle-script.ts";
import type { Contender } from "./contender.ts";
import { docsifyContender } from "./docsify-contender.ts";
import { generateDocs } from "./generate-docs.ts";
import { markdownTable } from "./markdown-table.ts";
import {
	type Figures,
	measureContender,
	measureRecall,
	type Recall,
} from "./measure-contender.ts";
import { openBrowser } from "./open-browser.ts";
import { pagefindContender } from "./pagefind-contender.ts";
import {
	readSearchQueries,
	readSearchQuestions,
	readUnseenQuestions,
	type SearchQuery,
} from "./search-queries.ts";
import { serveFolder } from "./serve-folder.ts";
import type { Visit } from "./visit-site.ts";
import { vitepressContender } from "./vitepress-contender.ts";
import { wikiContender } from "./wiki-contender.ts";

/** The real pages, or so many generated institutions. */
export type Size = "real" | number;

const CONTENDERS = [
	wikiContender,
	docsifyContender,
	vitepressContender,
	pagefindContender,
];
/** What is asked of each search, by the title of the table. */
const ASKED: ReadonlyMap<string, () => readonly SearchQuery[]> = new Map([
	["right first hits", readSearchQueries],
	["questions, right first", readSearchQuestions],
	["unseen questions, right first", readUnseenQuestions],
]);
const WORK = "bench/node_modules/.bench";
const TIMED_QUERIES = 30;
const FIRST_INSTITUTION = /简称：([^\n、]+)/g;

interface Result {
	readonly name: string;
	readonly buildMilliseconds: number | undefined;
	readonly figures: Figures | undefined;
	/** By the title of a table. */
	readonly recalls: ReadonlyMap<string, Recall>;
	/** Why there are no figures. */
	readonly failure: string | undefined;
}

/** Measure every search at every size; the tables, in Markdown. */
export async function measureSearch(sizes: readonly Size[]): Promise<string> {
	const browser = await openBrowser();
	const driver = await bundleScript("bench/page-driver.ts");
	const sections: string[] = [];
	for (const size of sizes) {
		const files = generateDocs("docs", size);
		const results: Result[] = [];
		for (const contender of CONTENDERS) {
			const step = `${results.length + 1}/${CONTENDERS.length}`;
			console.log(`${step} ${contender.name}, ${size} …`);
			results.push(
				await measureOne({ browser, driver }, contender, { size, files }),
			);
		}
		sections.push(tablesOf(size, results));
	}
	await browser.close();
	return sections.join("\n\n");
}

async function measureOne(
	visitor: Pick<Visit, "browser" | "driver">,
	contender: Contender,
	{
		size,
		files,
	}: { readonly size: Size; readonly files: readonly SourceFile[] },
): Promise<Result> {
	const { name } = contender;
	const folder = resolve(WORK, `${name.replace(/\W/g, "")}-${size}`);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const empty = {
		name,
		figures: undefined,
		recalls: new Map(),
	};
	let buildMilliseconds: number | undefined;
	try {
		const built = await contender.build(files, folder);
		buildMilliseconds = built.indexMilliseconds;
		const server = await serveFolder(built.folder);
		const visit = { ...visitor, entrant: { contender, server } };
		try {
			const isLarge = typeof size === "number" && size > 1000;
			const figures = await measureContender(
				visit,
				timedQueries(files),
				isLarge ? 1 : 3,
			);
			const recalls = new Map<string, Recall>();
			for (const [title, read] of size === "real" ? ASKED : []) {
				recalls.set(title, await measureRecall(visit, read()));
			}
			const failure = undefined;
			return { name, buildMilliseconds, figures, recalls, failure };
		} finally {
			server.close();
		}
	} catch (error) {
		const [failure = ""] = String(error).split("\n");
		return { ...empty, buildMilliseconds, failure };
	}
}

/** Short names from all over the directory. */
function timedQueries(files: readonly SourceFile[]): readonly string[] {
	const text = files.find(({ name }) => name === "phones.md")?.markdown ?? "";
	const names = [...text.matchAll(FIRST_INSTITUTION)].map(
		([, name = ""]) => name,
	);
	const step = Math.max(1, Math.floor(names.length / TIMED_QUERIES));
	return names.filter((_, index) => index % step === 0).slice(0, TIMED_QUERIES);
}

function tablesOf(size: Size, results: readonly Result[]): string {
	const title =
		size === "real"
			? "### The wiki as it is"
			: `### ${size.toLocaleString("en")} generated institutions`;
	const figures = markdownTable(
		[
			"search",
			"kB to the first result",
			"kB of index",
			"ms to build the index",
			"ms from key to result, median",
			"p95",
			"s to the first result, slow phone",
		],
		results.map(figureRow),
	);
	const tables = [...ASKED.keys()].flatMap(
		(title) => recallTable(title, results) ?? [],
	);
	return [title, figures, ...tables].join("\n\n");
}

function recallTable(
	title: string,
	results: readonly Result[],
): string | undefined {
	const recalls = results.flatMap((result) => {
		const recall = result.recalls.get(title);
		return recall ? [{ name: result.name, recall }] : [];
	});
	const [first] = recalls;
	if (!first) return undefined;
	const kinds = [...first.recall.keys()];
	const sumOf = (recall: Recall, key: "right" | "near" | "all") =>
		[...recall.values()].reduce((sum, count) => sum + count[key], 0);
	return markdownTable(
		[title, ...kinds, "all", "within three"],
		recalls.map(({ name, recall }) => {
			const counts = kinds.map((kind) => recall.get(kind));
			const all = sumOf(recall, "all");
			return [
				name,
				...counts.map((count) => `${count?.right}/${count?.all}`),
				`${sumOf(recall, "right")}/${all}`,
				`${sumOf(recall, "near")}/${all}`,
			];
		}),
	);
}

function figureRow({
	name,
	figures,
	buildMilliseconds,
	failure,
}: Result): readonly string[] {
	const build =
		buildMilliseconds === undefined ? "–" : buildMilliseconds.toFixed(0);
	if (!figures) return [name, `failed: ${failure}`, "–", build, "–", "–", "–"];
	const number = (value: number | undefined, digits: number, unit = 1) =>
		value === undefined ? "–" : (value / unit).toFixed(digits);
	return [
		name,
		number(figures.bytesToFirstResult, 1, 1000),
		number(figures.indexBytes, 1, 1000),
		build,
		number(figures.median, 1),
		number(figures.p95, 1),
		number(figures.slowFirstResult, 2, 1000),
	];
}
