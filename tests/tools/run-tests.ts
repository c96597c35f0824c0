import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { buildHosts } from "./build-hosts.ts";
import {
	addCounts,
	type Counts,
	NONE,
	readBrowserCounts,
	readUnitCounts,
} from "./counts.ts";
import { findBrowser } from "./find-browser.ts";
import { findEngines } from "./find-engines.ts";
import { startServers } from "./start-servers.ts";

/** What a part has counted; `rest` adds its own to those of `quick`. */
const COUNTED = "test-results/quick-counts.json";

const [asked = "quick", ...options] = process.argv.slice(2);
let counts = NONE;
try {
	if (asked === "rest") counts = readCounted();
	else counts = await testQuickly();
	if (asked !== "quick") counts = addCounts(counts, await testRest());
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	counts = addCounts(counts, { ...NONE, failed: 1 });
}
const { passed, failed, skipped } = counts;
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 ? 0 : 1);

/** Types, lint, check, unit tests, and the journeys in one Chromium. */
async function testQuickly(): Promise<Counts> {
	rmSync(COUNTED, { force: true });
	const browser = findBrowser();
	const all = [
		count(await runScript("types")),
		count(await runScript("lint")),
		count(await runScript("check")),
		await testUnits("test-results/unit.json"),
		await testBrowsers("quick", { CHROMIUM_PATH: browser }),
	].reduce(addCounts);
	writeFileSync(COUNTED, JSON.stringify(all));
	return all;
}

/** What is left: all of the browser tests, in three engines, on two servers. */
async function testRest(): Promise<Counts> {
	const CHROMIUM_PATH = findBrowser();
	const engines = findEngines();
	await buildHosts();
	const { served, stop } = await startServers();
	try {
		return await testBrowsers("rest", {
			CHROMIUM_PATH,
			BROWSERS: JSON.stringify(engines),
			SERVED: JSON.stringify(served),
		});
	} finally {
		await stop();
	}
}

async function testUnits(report: string): Promise<Counts> {
	rmSync(report, { force: true });
	const isWell = await runScript("unit");
	const result = readUnitCounts(report);
	return addCounts(result, count(isWell || result.failed > 0));
}

async function testBrowsers(
	part: "quick" | "rest",
	environment: Readonly<Record<string, string>>,
): Promise<Counts> {
	const REPORT = `test-results/${part}.json`;
	rmSync(REPORT, { force: true });
	const isWell = await run("npx", ["playwright", "test", ...options], {
		...{ ...environment, REPORT, PART: part },
	});
	const result = readBrowserCounts(REPORT);
	return addCounts(result, count(isWell || result.failed > 0));
}

/** A script of package.json; whether it ended well. */
function runScript(script: string): Promise<boolean> {
	return run("npm", ["run", "--silent", script]);
}

async function run(
	command: string,
	given: readonly string[],
	environment: Readonly<Record<string, string>> = {},
): Promise<boolean> {
	console.log(`\n— ${command} ${given.join(" ")}`);
	const child = spawn(command, given, {
		stdio: "inherit",
		env: { ...process.env, ...environment },
		shell: process.platform === "win32",
	});
	const [status] = await once(child, "exit");
	return status === 0;
}

/** A command counts as one test, whatever it has counted itself. */
function count(isWell: boolean): Counts {
	return isWell ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 };
}

function readCounted(): Counts {
	try {
		return JSON.parse(readFileSync(COUNTED, "utf8"));
	} catch {
		return NONE;
	}
}
