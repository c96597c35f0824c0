import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { readDocs } from "../src/node/docs/read-docs.ts";
import { bundleScript } from "./bundle-script.ts";
import { markdownTable } from "./markdown-table.ts";
import { medianRange } from "./median-range.ts";
import { percentile } from "./percentile.ts";
import { docsifySite, plainSite, wikiSite } from "./reading-sites.ts";
import {
	type FolderServer,
	type Serving,
	serveFolder,
} from "./serve-folder.ts";
import { takeStep } from "./take-step.ts";
import { SLOW_PHONE, waitForQuiet } from "./visit-site.ts";
import { measureWebKitSteps } from "./webkit-steps.ts";

const WORK = resolve("bench/node_modules/.bench");
const PHONE = { viewport: { width: 390, height: 844 }, locale: "zh-CN" };
const LIMIT = 120_000;
const PACK = /^\/assets\/offline-/;

/** Folders of the finished sites. */
export interface Folders {
	readonly wiki: string;
	/** The same with one number changed. */
	readonly changed: string;
	readonly plain: string;
	readonly docsify: string;
}

/**
 * What being readable offline costs with the pack and without it; the next page
 * where there are neither workers nor speculation rules; old addresses. The
 * tables, in Markdown.
 */
export async function measureOffline(
	browser: Browser,
	rounds: number,
	folders: Folders,
): Promise<string> {
	return [
		await measureKeeping(browser, folders, rounds),
		await measureSteps(browser, folders, rounds),
		await measureWebKitSteps(folders, rounds),
		await measureOldLinks(browser, folders, rounds),
	].join("\n\n");
}

/** Build the wiki, the same with one number changed, and its peers. */
export async function buildSites(): Promise<Folders> {
	const files = readDocs("docs");
	const changed = files.map(({ name, markdown }) => ({
		name,
		markdown:
			name === "phones.md"
				? markdown.replace("客服电话：95016", "客服电话：95017")
				: markdown,
	}));
	const build = async (
		site: typeof wikiSite,
		name: string,
		pages: typeof files,
	) => {
		console.log(`building ${name} …`);
		const folder = join(WORK, `offline-${name}`);
		rmSync(folder, { recursive: true, force: true });
		mkdirSync(folder, { recursive: true });
		await site.build(pages, folder, "https://wiki.example/");
		return join(folder, site.output);
	};
	return {
		wiki: await build(wikiSite, "wiki", files),
		changed: await build(wikiSite, "changed", changed),
		plain: await build(plainSite, "plain", files),
		docsify: await build(docsifySite, "docsify", files),
	};
}

/** From a visit to one institution until a worker has everything; then after a change. */
async function measureKeeping(
	browser: Browser,
	{ wiki, changed }: Folders,
	rounds: number,
): Promise<string> {
	const ways: readonly (readonly [string, Serving])[] = [
		["file by file, Brotli", { hasBrotli: true, refused: PACK }],
		["the pack, Brotli", { hasBrotli: true }],
		["file by file, gzip", { refused: PACK }],
		["the pack, gzip", {}],
	];
	const rows: string[][] = [];
	for (const [name, serving] of ways) {
		const seconds: number[] = [];
		let first = "";
		let update = "";
		for (let round = 0; round < rounds; round += 1) {
			console.log(`keeping, ${name}, round ${round + 1}/${rounds} …`);
			const server = await serveFolder(wiki, serving);
			server.link = SLOW_PHONE.link;
			const context = await browser.newContext(PHONE);
			const page = await context.newPage();
			const start = performance.now();
			await page.goto(`${server.url}phones/#lakala`);
			await page.evaluate(() => navigator.serviceWorker.ready);
			seconds.push((performance.now() - start) / 1000);
			first = describeSent(server);
			server.link = undefined;
			await waitForQuiet(server);
			await page.reload();
			server.replace(changed);
			server.sent.length = 0;
			await page.evaluate(async () => {
				const registration = await navigator.serviceWorker.ready;
				await registration.update();
				while (!registration.waiting)
					await new Promise((done) => setTimeout(done, 50));
			});
			update = describeSent(server);
			await context.close();
			server.close();
		}
		const times = medianRange(seconds.map((each) => each * 10));
		rows.push([name, first, tenths(times), update]);
	}
	const heads = [
		"way",
		"until offline works",
		"s on 1.6 Mbit/s",
		"after one changed number",
	];
	return `### Kept for offline, from a link to one institution\n\n${markdownTable(heads, rows)}`;
}

function describeSent({ sent }: FolderServer): string {
	const bytes = sent.reduce((total, each) => total + each.bytes, 0);
	return `${sent.length} requests, ${(bytes / 1000).toFixed(1)} kB`;
}

/** Rounded tenths, as they come from `medianRange`, as numbers with a point. */
function tenths(text: string): string {
	return text.replace(/\d+/g, (digits) => (Number(digits) / 10).toFixed(1));
}

/** From a tap on the home page to the next page's heading, without workers and rules. */
async function measureSteps(
	browser: Browser,
	{ wiki, plain }: Folders,
	rounds: number,
): Promise<string> {
	const rewrite = (html: string) =>
		html.replace(/"speculationrules"/, '"none"');
	const refused = /^\/assets\/fetch-ahead-/;
	const ways: readonly (readonly [string, string, Serving])[] = [
		["plain HTML", plain, {}],
		["this wiki, not fetched ahead", wiki, { rewrite, refused }],
		["this wiki", wiki, { rewrite }],
	];
	const probe = await bundleScript("bench/reading-probe.ts");
	const times = ways.map((): number[] => []);
	for (let round = 0; round < rounds; round += 1) {
		for (const [index, [name, folder, serving]] of ways.entries()) {
			console.log(`next page, ${name}, round ${round + 1}/${rounds} …`);
			const server = await serveFolder(folder, serving);
			const page = await openSlowly(browser, server, probe);
			times[index]?.push(await takeStep(page, server.url));
			await page.context().close();
			server.close();
		}
	}
	return `### Next page without worker and rules\n\n${timesTable(
		"next page",
		ways.map(([name]) => name),
		times,
	)}`;
}

/** From opening an old address until its heading is at rest, by the clock. */
async function measureOldLinks(
	browser: Browser,
	{ wiki, plain, docsify }: Folders,
	rounds: number,
): Promise<string> {
	const OLD = "#/phones?id=lakala";
	const withOut = (html: string) =>
		html.replace(/<script>\{const\[,p,i\][\s\S]*?<\/script>/, "");
	const ways: readonly (readonly [string, string, string, Serving])[] = [
		["plain HTML, its own address", plain, "phones/#lakala", {}],
		["docsify 5", docsify, OLD, {}],
		["this wiki, by the resolver", wiki, OLD, { rewrite: withOut }],
		["this wiki", wiki, OLD, {}],
		[
			"this wiki, docsify's Chinese id",
			wiki,
			"#/phones?id=_4拉卡拉支付股份有限公司",
			{},
		],
	];
	const probe = await bundleScript("bench/reading-probe.ts");
	const times = ways.map((): number[] => []);
	for (let round = 0; round < rounds; round += 1) {
		for (const [index, [name, folder, address, serving]] of ways.entries()) {
			console.log(`old link, ${name}, round ${round + 1}/${rounds} …`);
			const server = await serveFolder(folder, serving);
			const page = await openSlowly(browser, server, probe);
			await page.exposeFunction("tellBench", () => undefined);
			const start = Date.now();
			await page.goto(server.url + address, { waitUntil: "commit" });
			await page.waitForFunction(
				() => window.readingProbe?.isSettled,
				undefined,
				{ timeout: LIMIT },
			);
			const end = await page.evaluate(
				() =>
					performance.timeOrigin + (window.readingProbe.heading ?? Number.NaN),
			);
			times[index]?.push(end - start);
			await page.context().close();
			server.close();
		}
	}
	return `### An old address, to its heading at rest\n\n${timesTable(
		"heading at rest",
		ways.map(([name]) => name),
		times,
	)}`;
}

async function openSlowly(
	browser: Browser,
	server: FolderServer,
	probe: string,
): Promise<Page> {
	const context = await browser.newContext(PHONE);
	await context.addInitScript(() => {
		Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
		Reflect.deleteProperty(HTMLScriptElement, "supports");
	});
	await context.addInitScript(probe);
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	const { slowdown: rate, link } = SLOW_PHONE;
	await session.send("Emulation.setCPUThrottlingRate", { rate });
	server.link = link;
	return page;
}

function timesTable(
	what: string,
	names: readonly string[],
	times: readonly (readonly number[])[],
): string {
	const medians = times.map((each) => percentile(each, 0.5) ?? Number.NaN);
	const rows = names.map((name, index) => [
		name,
		medianRange(times[index] ?? []),
		((medians[index] ?? Number.NaN) / (medians[0] ?? Number.NaN)).toFixed(2),
	]);
	return markdownTable(["site", what, "× plain"], rows);
}
