import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import {
	CACHING,
	PAGE_VARYING,
	securityHeaders,
} from "../src/core/site/content-policy.ts";
import { findMiniBrowser } from "../tests/browsers/launch-driver.ts";
import { findProgram } from "../tests/tools/find-program.ts";
import { bundleScript } from "./bundle-script.ts";
import { markdownTable } from "./markdown-table.ts";
import { medianRange } from "./median-range.ts";
import { percentile } from "./percentile.ts";
import {
	type FolderServer,
	type Serving,
	serveFolder,
} from "./serve-folder.ts";
import { SLOW_PHONE } from "./visit-site.ts";

const NEXT = "/phones/";
const REPORT = /^\/report\/(\d+)\/(\d+)\/(\d+)$/;
const LIMIT = 60_000;
/** Milliseconds; the wiki takes two for a rest. */
const READING = { long: 6_000, short: 1_000 };
/** Milliseconds that a finger rests on the glass. */
const AIMING = 100;

interface Way {
	readonly name: string;
	readonly folder: string;
	readonly reading: number;
	readonly refused?: RegExp;
}

interface Step {
	/** From the tap until the page's last byte, and until its heading is drawn. */
	readonly came: number;
	readonly shown: number;
	/** For the next page, from the tap on. */
	readonly requests: number;
}

/**
 * From a tap to the next page's heading in WebKitGTK without worker and rules.
 * It is started as people start it: driven from outside it keeps no cache.
 *
 * @param folders of the finished sites
 * @returns a table, in Markdown
 * @throws where WebKitGTK is not installed
 */
export async function measureWebKitSteps(
	{ wiki, plain }: { readonly wiki: string; readonly plain: string },
	rounds: number,
): Promise<string> {
	const head = "### Next page in WebKit without worker and rules\n\n";
	const browser = findProgram("xvfb-run") && findMiniBrowser();
	if (!browser) return `${head}Not measured: Xvfb is not installed.`;
	const refused = /^\/assets\/frame-ahead-/;
	const { long, short } = READING;
	const ways: readonly Way[] = [
		{ name: "plain HTML", folder: plain, reading: long },
		{ name: "this wiki, not ahead", folder: wiki, reading: long, refused },
		{ name: "this wiki, after a rest", folder: wiki, reading: long },
		{ name: "this wiki, before a rest", folder: wiki, reading: short },
	];
	const taken = ways.map((): Step[] => []);
	for (let round = 0; round < rounds; round += 1) {
		for (const [index, way] of ways.entries()) {
			console.log(`WebKit, ${way.name}, round ${round + 1}/${rounds} …`);
			taken[index]?.push(await takeStep(browser, way));
		}
	}
	const [limit] = taken.map((steps) => steps.map(({ shown }) => shown));
	const rows = ways.map(({ name }, index) => {
		const steps = taken[index] ?? [];
		const shown = steps.map((step) => step.shown);
		return [
			name,
			medianRange(steps.map(({ came }) => came)),
			medianRange(shown),
			(medianOf(shown) / medianOf(limit ?? [])).toFixed(2),
			steps.map(({ requests }) => requests).join(", "),
		];
	});
	const heads = [
		...["site", "last byte", "heading drawn", "× plain"],
		"times asked for at the tap",
	];
	return head + markdownTable(heads, rows);
}

function medianOf(numbers: readonly number[]): number {
	return percentile(numbers, 0.5) ?? Number.NaN;
}

async function takeStep(
	program: string,
	{ folder, reading, refused }: Way,
): Promise<Step> {
	const constants = Object.entries({ READING: reading, AIMING, NEXT })
		.map(([name, value]) => `const ${name}=${JSON.stringify(value)};`)
		.join("");
	const probe = `<script>if(self===top){${constants}${await bundleScript("bench/tap-probe.ts")}}</script>`;
	const server = await serveFolder(folder, {
		// Before the page's own policy, which would refuse it.
		rewrite: (html) =>
			html
				.replace(/"speculationrules"/, '"none"')
				.replace(/<head>|<meta charset="?utf-8"?>/i, (head) => head + probe),
		headers: pageHeaders(),
		...(refused ? { refused } : {}),
	});
	server.link = SLOW_PHONE.link;
	const home = mkdtempSync(join(tmpdir(), "webkit-"));
	const browser = spawn("xvfb-run", ["-a", program, server.url], {
		stdio: "ignore",
		detached: true,
		env: {
			...process.env,
			WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
			...{ HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home },
		},
	});
	try {
		return await readStep(server);
	} finally {
		if (browser.pid) process.kill(-browser.pid, "SIGKILL");
		await new Promise((resolve) => browser.once("exit", resolve));
		server.close();
		rmSync(home, { recursive: true, force: true, maxRetries: 5 });
	}
}

/** As servers send them, but for what the probe would break. */
function pageHeaders(): NonNullable<Serving["headers"]> {
	const headers = [...securityHeaders("frame-src 'self'"), PAGE_VARYING];
	return {
		...Object.fromEntries(headers.map(({ name, value }) => [name, value])),
		"cache-control": CACHING.pages,
	};
}

/** @throws where no page is reached */
async function readStep({ sent }: FolderServer): Promise<Step> {
	const deadline = Date.now() + LIMIT;
	while (Date.now() < deadline) {
		await pause(50);
		const report = sent.map(({ path }) => REPORT.exec(path)).find(Boolean);
		if (!report) continue;
		const [tapped = 0, came = 0, drawn = 0] = report.slice(1).map(Number);
		return {
			came: came - tapped,
			shown: drawn - tapped,
			requests: sent.filter(({ path, at }) => path === NEXT && at >= tapped)
				.length,
		};
	}
	throw new Error(
		`No page was reached: ${sent.map(({ path }) => path).join(" ")}`,
	);
}
