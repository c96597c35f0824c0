import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { readDocs } from "../src/node/docs/read-docs.ts";
import { bundleScript } from "./bundle-script.ts";
import { lighthouseScores } from "./lighthouse-scores.ts";
import { markdownTable } from "./markdown-table.ts";
import { measureRealSteps, type ServedSite } from "./measure-real-steps.ts";
import { medianRange } from "./median-range.ts";
import { openBrowser } from "./open-browser.ts";
import { percentile } from "./percentile.ts";
import type { ReadingSite } from "./reading-site.ts";
import {
	docsifySite,
	plainSite,
	vitepressSite,
	wikiSite,
} from "./reading-sites.ts";
import { serveFolder } from "./serve-folder.ts";
import { makeSourceSite } from "./source-site.ts";
import { makeStarlightSite } from "./starlight-site.ts";
import { takeStep } from "./take-step.ts";
import { SLOW_PHONE } from "./visit-site.ts";

const SITES = [
	plainSite,
	makeSourceSite() ?? [],
	docsifySite,
	vitepressSite,
	makeStarlightSite() ?? [],
	wikiSite,
].flat();
const WORK = "bench/node_modules/.bench";
const PHONE = { viewport: { width: 390, height: 844 }, locale: "zh-CN" };
const LIMIT = 60_000;
const READING_A_WHILE = 3_000;

type Entrant = ServedSite;

/** A visit: times in milliseconds, sizes in bytes. */
interface Visit {
	readonly firstPaint: number;
	readonly largestPaint: number;
	readonly layoutShift: number;
	readonly number: number;
	readonly heading: number;
	readonly requests: number;
	readonly bytes: number;
	readonly scriptBytes: number;
	readonly longTasks: number;
	readonly nextPage: number;
}

interface Abilities {
	readonly withoutScripts: boolean;
	readonly offline: boolean;
	readonly violations: number;
	readonly lighthouse: string;
}

/**
 * Read the wiki's pages as each site shows them, one after the other in every
 * round; the tables, in Markdown.
 */
export async function measureReading(rounds: number): Promise<string> {
	const browser = await openBrowser();
	const probe = await bundleScript("bench/reading-probe.ts");
	const entrants: Entrant[] = [];
	for (const site of SITES) entrants.push(await serveSite(site));
	const sections: string[] = [];
	for (const isSlow of [true, false]) {
		const visits = new Map<Entrant, Visit[]>(
			entrants.map((entrant) => [entrant, []]),
		);
		for (let round = 0; round < rounds; round++) {
			for (const [index] of entrants.entries()) {
				const entrant = entrants[(index + round) % entrants.length];
				if (!entrant) continue;
				console.log(`${entrant.site.name}, round ${round + 1}/${rounds} …`);
				const visit = await visitOnce({ browser, probe, isSlow }, entrant);
				visits.get(entrant)?.push(visit);
			}
		}
		sections.push(timesSection(visits, isSlow));
	}
	const abilities: (readonly string[])[] = [];
	for (const entrant of entrants) {
		const able = await tryAbilities(browser, entrant);
		abilities.push([
			entrant.site.name,
			able.withoutScripts ? "yes" : "no",
			able.offline ? "yes" : "no",
			String(able.violations),
			able.lighthouse,
		]);
	}
	await browser.close();
	const realSteps = await measureRealSteps(entrants, {
		rounds,
		link: SLOW_PHONE.link,
	});
	for (const { server } of entrants) server.close();
	const table = markdownTable(
		[
			"site",
			"number readable without scripts",
			"and offline, after a visit",
			"axe violations",
			"Lighthouse: performance, accessibility, best practices, SEO",
		],
		abilities,
	);
	return [
		...sections,
		`### Next page with a real mouse: 1.6 Mbit/s, 150 ms, the whole processor\n\n${realSteps}`,
		`### What else\n\n${table}`,
	].join("\n\n");
}

async function serveSite(site: ReadingSite): Promise<Entrant> {
	console.log(`building ${site.name} …`);
	const folder = resolve(WORK, `reading-${site.name.replace(/\W/g, "")}`);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const server = await serveFolder(join(folder, site.output));
	await site.build(readDocs("docs"), folder, server.url);
	return { site, server };
}

interface Conditions {
	readonly browser: Browser;
	readonly probe: string;
	readonly isSlow: boolean;
}

/** A deep link in a browser that knows nothing; then, in another, a step from page to page. */
async function visitOnce(
	conditions: Conditions,
	entrant: Entrant,
): Promise<Visit> {
	const cold = await inContext(conditions, entrant, readDeepLink);
	const nextPage = await inContext(
		conditions,
		entrant,
		(page, { site, server }) => takeStep(page, server.url + site.address("/")),
	);
	return { ...cold, nextPage };
}

async function inContext<Result>(
	{ browser, probe, isSlow }: Conditions,
	entrant: Entrant,
	act: (page: Page, entrant: Entrant) => Promise<Result>,
): Promise<Result> {
	const context = await browser.newContext(PHONE);
	const { server } = entrant;
	server.link = isSlow ? SLOW_PHONE.link : undefined;
	try {
		const page = await openPage(context, isSlow);
		await page.addInitScript(probe);
		server.sent.length = 0;
		return await act(page, entrant);
	} finally {
		server.link = undefined;
		await context.close();
	}
}

async function openPage(
	context: BrowserContext,
	isSlow: boolean,
): Promise<Page> {
	const page = await context.newPage();
	if (isSlow) {
		const session = await context.newCDPSession(page);
		const { slowdown: rate } = SLOW_PHONE;
		await session.send("Emulation.setCPUThrottlingRate", { rate });
	}
	return page;
}

async function readDeepLink(
	page: Page,
	{ site, server }: Entrant,
): Promise<Omit<Visit, "nextPage">> {
	await page.exposeFunction("tellBench", () => undefined);
	const url = server.url + site.address("/phones", "lakala");
	await page.goto(url, { waitUntil: "commit" });
	await page.waitForFunction(() => window.readingProbe?.isSettled, undefined, {
		timeout: LIMIT,
	});
	const result = await page.evaluate(() => {
		const { readingProbe, performance } = window;
		const [paint] = performance.getEntriesByName("first-contentful-paint");
		return {
			...readingProbe,
			origin: performance.timeOrigin,
			firstPaint: paint?.startTime ?? Number.NaN,
		};
	});
	const heading = result.heading ?? Number.NaN;
	const sent = server.sent.filter(({ at }) => at <= result.origin + heading);
	const scripts = sent.filter(({ path }) => path.endsWith(".js"));
	const sum = (list: typeof sent) =>
		list.reduce((total, { bytes }) => total + bytes, 0);
	return {
		firstPaint: result.firstPaint,
		largestPaint: result.largestPaint,
		layoutShift: result.layoutShift,
		longTasks: result.longTasks,
		number: result.number ?? Number.NaN,
		heading,
		requests: sent.length,
		bytes: sum(sent),
		scriptBytes: sum(scripts),
	};
}

async function tryAbilities(
	browser: Browser,
	{ site, server }: Entrant,
): Promise<Abilities> {
	const url = server.url + site.address("/phones");
	const isReadable = (page: Page) =>
		page
			.getByText("95016")
			.first()
			.isVisible()
			.catch(() => false);
	const plain = await browser.newContext({
		...PHONE,
		javaScriptEnabled: false,
	});
	const silent = await plain.newPage();
	await silent.goto(url);
	const withoutScripts = await isReadable(silent);
	await plain.close();
	const context = await browser.newContext({ ...PHONE, bypassCSP: true });
	const page = await context.newPage();
	await page.goto(url);
	await pause(2 * READING_A_WHILE);
	const { violations } = await new AxeBuilder({ page }).analyze();
	await context.setOffline(true);
	await page.reload().catch(() => undefined);
	await pause(1000);
	const offline = await isReadable(page);
	await context.close();
	const lighthouse = await lighthouseScores(url);
	return { withoutScripts, offline, violations: violations.length, lighthouse };
}

function timesSection(
	visits: ReadonlyMap<Entrant, readonly Visit[]>,
	isSlow: boolean,
): string {
	const [limit] = visits.values();
	const medianOf = (list: readonly Visit[] | undefined, key: keyof Visit) =>
		percentile(list?.map((visit) => visit[key]) ?? [], 0.5) ?? Number.NaN;
	const time = (list: readonly Visit[], key: keyof Visit) =>
		medianRange(list.map((visit) => visit[key]));
	const ratio = (list: readonly Visit[], key: keyof Visit, to = limit) =>
		(medianOf(list, key) / medianOf(to, key)).toFixed(2);
	const source = [...visits].find(([{ site }]) =>
		site.name.startsWith("source document"),
	)?.[1];
	const table = markdownTable(
		[
			"site",
			"first paint",
			"largest paint",
			"95016 there",
			"heading at rest",
			"× plain",
			"× source: paint, heading",
			"next page",
			"× plain",
			"shift",
			"long tasks",
			"requests",
			"kB",
			"kB of script",
		],
		[...visits].map(([{ site }, list]) => [
			site.name,
			time(list, "firstPaint"),
			time(list, "largestPaint"),
			time(list, "number"),
			time(list, "heading"),
			ratio(list, "heading"),
			source
				? `${ratio(list, "firstPaint", source)}, ${ratio(list, "heading", source)}`
				: "",
			time(list, "nextPage"),
			ratio(list, "nextPage"),
			medianOf(list, "layoutShift").toFixed(3),
			time(list, "longTasks"),
			medianOf(list, "requests").toFixed(0),
			(medianOf(list, "bytes") / 1000).toFixed(1),
			(medianOf(list, "scriptBytes") / 1000).toFixed(1),
		]),
	);
	const title = isSlow
		? "### Slow phone: 1.6 Mbit/s, 150 ms, a quarter of the processor"
		: "### Not slowed down";
	return `${title}\n\n${table}`;
}
