import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
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

/** Counts of the quick part, to which the rest adds its own. */
const COUNTED = "test-results/quick-counts.json";

const [asked = "quick", ...options] = process.argv.slice(2);
mkdirSync(dirname(COUNTED), { recursive: true });
if (asked !== "rest") {
	rmSync(COUNTED, { force: true });
	writeFileSync(COUNTED, JSON.stringify(await attempt(testQuickly)));
}
const { passed, failed, skipped } = addCounts(
	readCounted(),
	asked === "quick" ? NONE : await attempt(testRest),
);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 ? 0 : 1);

/** Run tests; those that cannot be run count as one failure. */
async function attempt(test: () => Promise<Counts>): Promise<Counts> {
	try {
		return await test();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return { ...NONE, failed: 1 };
	}
}

/** Run types, lint, check, unit tests, and the journeys in one Chromium. */
async function testQuickly(): Promise<Counts> {
	const browser = findBrowser();
	return [
		count(await runScript("types")),
		count(await runScript("lint")),
		count(await runScript("check")),
		await testUnits("test-results/unit.json"),
		await testBrowsers("quick", { CHROMIUM_PATH: browser }),
	].reduce(addCounts);
}

/** Run the other browser tests, in three engines and on two servers. */
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

/** Run a script of package.json; resolves with whether it succeeded. */
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

/** Count a command as one test, whatever it has counted itself. */
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
