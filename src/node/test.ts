import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { findBrowser } from "../../tests/tools/find-browser.ts";

/** How many tests passed, failed and were skipped. */
interface Counts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };
const RESULTS = {
	unit: "test-results/unit.json",
	e2e: "test-results/e2e.json",
	browsers: "test-results/browsers.json",
	servers: "test-results/servers.json",
};

try {
	rmSync("test-results", { recursive: true, force: true });
	const browser = findBrowser();
	const checks = ["types", "lint", "check"].map((script) => run(script));
	const chromium = { CHROMIUM_PATH: browser };
	const tests = [
		run("unit"),
		run("e2e", chromium),
		run("test:browsers", chromium),
		run("test:servers", chromium),
	];
	const counts = [
		count(checks),
		readUnitCounts(RESULTS.unit),
		readBrowserCounts(RESULTS.e2e),
		readBrowserCounts(RESULTS.browsers),
		readBrowserCounts(RESULTS.servers),
	].reduce(add, NONE);
	const isWell = [...checks, ...tests].every(Boolean) && counts.failed === 0;
	console.log(
		`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
	);
	process.exit(isWell ? 0 : 1);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/** Run a script of package.json; whether it ended well. */
function run(script: string, environment: Record<string, string> = {}) {
	console.log(`\n— npm run ${script}`);
	const { status } = spawnSync("npm", ["run", "--silent", script], {
		stdio: "inherit",
		env: { ...process.env, ...environment },
		shell: process.platform === "win32",
	});
	return status === 0;
}

/** Each check counts as one test. */
function count(checks: readonly boolean[]): Counts {
	const passed = checks.filter(Boolean).length;
	return { passed, failed: checks.length - passed, skipped: 0 };
}

function readUnitCounts(file: string): Counts {
	const report = readReport(file);
	return {
		passed: Number(report.numPassedTests ?? 0),
		failed: Number(report.numFailedTests ?? 0),
		skipped: Number(report.numPendingTests ?? 0),
	};
}

function readBrowserCounts(file: string): Counts {
	const stats = { ...Object(readReport(file).stats) };
	return {
		passed: Number(stats.expected ?? 0) + Number(stats.flaky ?? 0),
		failed: Number(stats.unexpected ?? 0),
		skipped: Number(stats.skipped ?? 0),
	};
}

function readReport(file: string): Record<string, unknown> {
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch {
		throw new Error(`测试没有跑完：没有写出 ${file}，原因见上面的输出。`);
	}
}

function add(one: Counts, other: Counts): Counts {
	return {
		passed: one.passed + other.passed,
		failed: one.failed + other.failed,
		skipped: one.skipped + other.skipped,
	};
}
