import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, BrowserContext } from "@playwright/test";
import { writeOutput } from "../src/node/write/output-folder.ts";
import { findProgram } from "../tests/tools/find-program.ts";
import {
	findServer,
	SERVERS,
	type Server,
} from "../tests/tools/find-server.ts";
import { installDebians } from "../tests/tools/install-debians.ts";
import {
	type RunningServer,
	startServer,
} from "../tests/tools/start-server.ts";
import { countingProxy } from "./counting-proxy.ts";
import { markdownTable } from "./markdown-table.ts";
import { medianRange } from "./median-range.ts";
import { runProgram } from "./run-program.ts";

const DIST = resolve("test-results/bench-serving");
const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 64;
/** Megabits a second of a small server's line. */
const LINE = 100;
const MEGABIT = 1_000_000 / 8;
/** nginx as it comes: each answer compressed anew. Without its module it knows no Brotli. */
const plainRecipe = ({ brotli }: Server) => `server {
	listen 80;
	listen [::]:80;
	root ${DIST};
	gzip_types text/css application/javascript application/json;
	${brotli ? "brotli_static off;" : ""}
}
`;

/** What is asked for again and again; of the script, the name changes. */
const QUESTIONS: Readonly<Record<string, string | RegExp>> = {
	page: "/phones/",
	"page, not changed": "/phones/",
	entry: "/phones/lakala/",
	script: /^host-.*\.js$/,
};
const UNCHANGED = "page, not changed";
const ENCODINGS = "br, gzip";

/** A server with the settings that it was started with. */
interface Contender {
	readonly name: string;
	readonly server: RunningServer;
}

/** What one reader asks of a server. */
interface Cost {
	readonly name: string;
	readonly requests: number;
	readonly bytes: number;
}

/** Measure how far one small server goes; the tables, in Markdown. */
export async function measureServing(browser: Browser): Promise<string> {
	const wrk = findWrk();
	if (!wrk) return "Not measured: wrk is not installed.";
	await build();
	const contenders = await startAll();
	try {
		const [first] = contenders;
		if (!first) return "Not measured: neither nginx nor Caddy is installed.";
		const rates = await measureRates(wrk, contenders);
		const costs = await measureCosts(browser, first.server.origin);
		return `${rates}\n\n${costsTable(costs)}`;
	} finally {
		await Promise.all(contenders.map(({ server }) => server.stop()));
	}
}

function findWrk(): string | undefined {
	if (!findProgram("wrk")) installDebians("wrk");
	return findProgram("wrk");
}

function build(): Promise<void> {
	return runProgram(["--import", "tsx", "src/node/build.ts"], {
		folder: ".",
		limitMilliseconds: 120_000,
		environment: { DIST, BASE: "/", SITE_URL: "" },
	});
}

async function startAll(): Promise<readonly Contender[]> {
	const started: Contender[] = [];
	for (const kind of SERVERS) {
		const server = findServer(kind);
		if (!server) continue;
		started.push({
			name: `${kind}, as shipped`,
			server: await startServer(server, `${DIST}.servers`),
		});
		if (kind !== "nginx") continue;
		const folder = mkdtempSync(join(tmpdir(), "plain-"));
		writeOutput(folder, "nginx.conf", plainRecipe(server));
		started.push({
			name: "nginx, as it comes",
			server: await startServer(server, folder),
		});
		rmSync(folder, { recursive: true });
	}
	for (const { server } of started) pin(server.pid);
	return started;
}

/** One core for the servers, another for who asks. */
function pin(pid: number): void {
	const { stdout } = spawnSync("pgrep", ["-P", String(pid)], {
		encoding: "utf8",
	});
	for (const each of [String(pid), ...stdout.split("\n").filter(Boolean)]) {
		spawnSync("taskset", ["-acp", "0", each]);
	}
}

async function measureRates(
	wrk: string,
	contenders: readonly Contender[],
): Promise<string> {
	const rows: string[][] = [];
	for (const [name, address] of Object.entries(QUESTIONS)) {
		const rates = new Map<Contender, number[]>(
			contenders.map((each) => [each, []]),
		);
		for (let round = 0; round < ROUNDS; round += 1) {
			for (const each of contenders) {
				console.log(`${each.name}, ${name}, round ${round + 1}/${ROUNDS} …`);
				const url = each.server.origin + pathOf(address);
				const etag = name === UNCHANGED ? await etagOf(url) : undefined;
				rates.get(each)?.push(measureRate(wrk, url, etag));
			}
		}
		rows.push([name, ...[...rates.values()].map(medianRange)]);
	}
	return markdownTable(
		["requests a second", ...contenders.map(({ name }) => name)],
		rows,
	);
}

function pathOf(address: string | RegExp): string {
	if (typeof address === "string") return address;
	const name = readdirSync(join(DIST, "assets")).find((each) =>
		address.test(each),
	);
	return `/assets/${name}`;
}

/** What a server calls a file, to who asks whether it has changed. */
async function etagOf(url: string): Promise<string> {
	const { headers } = await fetch(url, {
		headers: { "accept-encoding": ENCODINGS },
	});
	return headers.get("etag") ?? "";
}

/** Answers a second. @throws where some of them are errors */
function measureRate(
	wrk: string,
	url: string,
	etag: string | undefined,
): number {
	const headers = [`accept-encoding: ${ENCODINGS}`];
	if (etag) headers.push(`if-none-match: ${etag}`);
	const { stdout } = spawnSync(
		"taskset",
		[
			...["-c", "1", wrk, "-t1", `-c${CONNECTIONS}`, `-d${SECONDS}s`],
			...headers.flatMap((header) => ["-H", header]),
			url,
		],
		{ encoding: "utf8" },
	);
	if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(stdout);
	const [, rate] = /Requests\/sec:\s*([\d.]+)/.exec(stdout) ?? [];
	return Number(rate);
}

async function measureCosts(
	browser: Browser,
	origin: string,
): Promise<readonly Cost[]> {
	const proxy = await countingProxy(origin);
	const costs: Cost[] = [];
	const count = async (name: string, visit: () => Promise<unknown>) => {
		proxy.reset();
		await visit();
		costs.push({ name, requests: proxy.requests, bytes: proxy.bytes });
	};
	const page = `${proxy.url}/phones/#lakala`;
	const once = await browser.newContext({ serviceWorkers: "block" });
	await count("one page, by a reader who saves data", () => open(once, page));
	const context = await browser.newContext();
	await count("one page, then the whole wiki for offline", async () => {
		const tab = await open(context, page);
		await tab.evaluate(() => navigator.serviceWorker.ready);
	});
	await count("the same reader, next time", async () => {
		const tab = await open(context, page);
		await tab.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			await registration.update();
		});
	});
	await Promise.all([once.close(), context.close()]);
	proxy.close();
	return costs;
}

async function open(context: BrowserContext, url: string) {
	const tab = await context.newPage();
	await tab.goto(url);
	await tab.waitForLoadState("networkidle");
	return tab;
}

function costsTable(costs: readonly Cost[]): string {
	return markdownTable(
		["a visit", "requests", "kB", `visits a second through ${LINE} Mbit/s`],
		costs.map(({ name, requests, bytes }) => [
			name,
			String(requests),
			(bytes / 1000).toFixed(1),
			((LINE * MEGABIT) / bytes).toFixed(0),
		]),
	);
}
