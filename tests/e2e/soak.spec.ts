import { readFileSync } from "node:fs";
import type { CDPSession, Locator, Page } from "@playwright/test";
import { parseDirectory } from "../../src/core/directory/directory.ts";
import { DOCSIFY, WIKI } from "../tools/hosts.ts";
import { hurryFrames } from "./hurry-frames.ts";
import { expect, test } from "./wiki.ts";

test.setTimeout(600_000);

/** Rounds, and how many of them come before what is counted: there, things are loaded, compiled or remembered once. */
const ROUNDS = 15;
const WARM = 6;

const METRICS = {
	documents: "Documents",
	nodes: "Nodes",
	listeners: "JSEventListeners",
	heap: "JSHeapUsedSize",
} as const;
type Size = Record<keyof typeof METRICS, number>;

async function measure(session: CDPSession): Promise<Size> {
	await session.send("HeapProfiler.collectGarbage");
	const { metrics } = await session.send("Performance.getMetrics");
	const value = (name: string) =>
		metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
	return {
		documents: value(METRICS.documents),
		nodes: value(METRICS.nodes),
		listeners: value(METRICS.listeners),
		heap: value(METRICS.heap),
	};
}

/** How much of the tab is still in use after each round, once all is warm. */
async function soak(
	page: Page,
	act: () => Promise<void>,
): Promise<readonly Size[]> {
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable");
	const sizes: Size[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		await act();
		sizes.push(await measure(session));
	}
	return sizes.slice(WARM);
}

/**
 * How much more is in use after a round than before it: the lowest but one. What is left behind is left by every round; the engine's own
 * caches and code grow in some, in most where the machine is busy.
 */
function growthOf(sizes: readonly Size[], key: keyof Size): number {
	const values = sizes.map((size) => size[key]);
	const grown = values
		.slice(1)
		.map((value, index) => value - (values[index] ?? 0))
		.sort((one, other) => one - other);
	return grown[1] ?? Number.NaN;
}

/** Bytes that a page, or one of its sections, would leave at least. */
const LEAST_PAGE = 1000;

function expectNoGrowth(sizes: readonly Size[], leastBytes: number): void {
	const readings = sizes.map((size) => JSON.stringify(size)).join("\n");
	for (const key of ["documents", "nodes", "listeners"] as const) {
		expect(growthOf(sizes, key), `${key}\n${readings}`).toBeLessThan(1);
	}
	expect(growthOf(sizes, "heap"), readings).toBeLessThan(leastBytes);
}

/** Names in the sidebar, and the headings they lead to. */
const PAGES = {
	概念解读: "概念解读",
	注销建议: "注销建议",
	电话汇总: "电话汇总",
	我的商户: "我的商户",
	首页: "小微注销",
};

/** To each page, to a section of it, and back. */
async function readAround(
	page: Page,
	pages: Readonly<Record<string, string>>,
): Promise<void> {
	const nav = page.locator(".sidebar-nav");
	for (const [name, title] of Object.entries(pages)) {
		await follow(nav.locator(`a:text-is("${name}")`));
		await page.waitForFunction(isTitled, title);
		await readSection(page);
	}
}

/** To a section of the page, and back. */
async function readSection(page: Page): Promise<void> {
	const before = page.url();
	await follow(page.locator("#main .heading-row a.anchor").last());
	await page.waitForFunction((url) => location.href !== url, before);
	await page.goBack();
	await page.waitForFunction((url) => location.href === url, before);
}

function follow(link: Locator): Promise<void> {
	return link.evaluate((each: HTMLElement) => each.click());
}

/** Looked at in every frame, where an assertion looks ten times a second. */
function isTitled(title: string): boolean {
	const titles = document.querySelectorAll("h1");
	return titles.length === 1 && titles[0]?.textContent?.trim() === title;
}

for (const [host, address, pages] of [
	// A page that is loaded throws the last one away: two tell as much as all.
	["static pages", "./", { 电话汇总: PAGES.电话汇总, 首页: PAGES.首页 }],
	["docsify host", DOCSIFY.wiki.url, PAGES],
] as const) {
	test(`many page changes leave nothing behind on the ${host}`, async ({
		page,
	}) => {
		await page.goto(address);
		const sizes = await soak(page, () => readAround(page, pages));
		expectNoGrowth(sizes, LEAST_PAGE * 3 * Object.keys(pages).length);
	});
}

/** Ways to a section and back in a round. */
const SECTIONS = 12;

test("hundreds of ways to a section leave nothing behind on a static page", async ({
	page,
}) => {
	await page.goto("./deregistration/");
	const sizes = await soak(page, async () => {
		for (let way = 0; way < SECTIONS; way++) await readSection(page);
	});
	expectNoGrowth(sizes, LEAST_PAGE * SECTIONS);
});

/** What is written into a box, and a selector of its answer. */
interface Asked {
	readonly text: string;
	readonly answer: string;
}

/** Ask one after the other; tells which were answered otherwise. */
function ask(
	page: Page,
	box: string,
	place: string,
	asked: readonly Asked[],
): Promise<readonly string[]> {
	return page.evaluate(
		async ({ box, place, asked }) => {
			const input = document.querySelector<HTMLInputElement>(box);
			const answers = document.querySelector(place);
			if (!input || !answers) return [box];
			let heard = () => {};
			const observer = new MutationObserver(() => heard());
			observer.observe(answers, { childList: true });
			const wrong: string[] = [];
			for (const { text, answer } of asked) {
				const answered = new Promise<void>((resolve) => {
					heard = resolve;
				});
				input.value = text;
				input.dispatchEvent(new InputEvent("input", { bubbles: true }));
				await answered;
				if (!answers.querySelector(answer)) wrong.push(text);
			}
			observer.disconnect();
			return wrong;
		},
		{ box, place, asked },
	);
}

const { entries } = parseDirectory(readFileSync(`${WIKI}/phones.md`, "utf8"));
const CODES = entries.flatMap(({ kind, id, name, prefixes }) =>
	prefixes.map(({ code }) => ({ code, kind, id, name })),
);
/** Asked before the first count, when all is compiled and remembered, and others before the second. */
const QUESTIONS = 1000;
/** Of half of them, at least, something would be left; the engine's own differs by a few. */
const LEAST_KEPT = QUESTIONS / 10;

/** What a page's own code makes, as the engine names it. */
const KINDS = /string$|^(?:object|closure|array|regexp)$/;

/** How many things of each kind are alive. */
async function countKept(session: CDPSession): Promise<Record<string, number>> {
	let text = "";
	const take = ({ chunk }: { readonly chunk: string }) => {
		text += chunk;
	};
	session.on("HeapProfiler.addHeapSnapshotChunk", take);
	await session.send("HeapProfiler.collectGarbage");
	await session.send("HeapProfiler.takeHeapSnapshot");
	session.off("HeapProfiler.addHeapSnapshotChunk", take);
	const { documents, nodes: elements, listeners } = await measure(session);
	const { snapshot, nodes }: HeapSnapshot = JSON.parse(text);
	const { node_fields: fields, node_types: types } = snapshot.meta;
	const counts: Record<string, number> = { documents, elements, listeners };
	for (let at = 0; at < nodes.length; at += fields.length) {
		const kind = types[0][nodes[at] ?? 0] ?? "";
		if (KINDS.test(kind)) counts[kind] = (counts[kind] ?? 0) + 1;
	}
	return counts;
}

/** The parts of the engine's snapshot that are read; a node's first field is its type. */
interface HeapSnapshot {
	readonly snapshot: {
		readonly meta: {
			readonly node_fields: readonly string[];
			readonly node_types: readonly [readonly string[]];
		};
	};
	readonly nodes: readonly number[];
}

/** The nth of any list that begins again. */
function pick<Item>(items: readonly Item[], n: number): Item {
	const item = items[n % items.length];
	if (item === undefined) throw new RangeError("nothing to pick from");
	return item;
}

function lookUp(n: number): Asked {
	const number = `${String(n).padStart(11, "0")}7`;
	const { code, kind, id } = pick(CODES, n);
	return pick(
		[
			{ text: code + number, answer: `[data-${kind}="${id}"]` },
			{ text: `999${number}`, answer: "[data-unlisted]" },
			{ text: `999${number.slice(4)}`, answer: "[data-invalid]" },
			{ text: String.fromCodePoint(0x4e00 + n), answer: "[data-invalid]" },
		],
		n,
	);
}

function searchFor(n: number): Asked {
	const { code, id } = pick(CODES, n);
	const named = pick(CODES, Math.floor(n / 2));
	const rare = String.fromCodePoint(0x3400 + n, 0x3401 + n);
	const number = `${code}${String(n).padStart(11, "0")}7`;
	const known = {
		text: named.name,
		answer: `#hit-0[data-place="/phones#${named.id}"]`,
	};
	return pick(
		[
			known,
			{ text: number, answer: `[data-place="/phones#${id}"]` },
			known,
			{ text: rare, answer: ".search-nothing" },
		],
		n,
	);
}

for (const [what, box, place, question] of [
	["lookups", "merchant-lookup textarea", ".lookup-answers", lookUp],
	["searches", "#search-box", ".search-layer", searchFor],
] as const) {
	test(`a thousand ${what} leave nothing behind`, async ({ page }) => {
		await hurryFrames(page);
		await page.goto("./");
		// All that answers has come when a name and a number are answered.
		await page.locator(box).fill("拉卡拉");
		await expect(page.locator(place)).toContainText("拉卡拉");
		const first = question(1);
		await page.locator(box).fill(first.text);
		await expect(page.locator(place).locator(first.answer)).toBeAttached();
		const askOn = async (from: number) => {
			const asked = Array.from({ length: QUESTIONS }, (_, index) =>
				question(from + index),
			);
			expect(await ask(page, box, place, asked)).toEqual([]);
		};
		const session = await page.context().newCDPSession(page);
		await session.send("Performance.enable");
		await askOn(0);
		const before = await countKept(session);
		await askOn(QUESTIONS);
		const after = await countKept(session);
		for (const [kind, count] of Object.entries(after)) {
			const grown = count - (before[kind] ?? 0);
			expect(grown, kind).toBeLessThan(LEAST_KEPT);
		}
	});
}
