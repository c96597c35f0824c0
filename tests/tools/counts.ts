import { readFileSync } from "node:fs";

/** How many tests passed, failed and were skipped. */
export interface Counts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

export function addCounts(one: Counts, other: Counts): Counts {
	return {
		passed: one.passed + other.passed,
		failed: one.failed + other.failed,
		skipped: one.skipped + other.skipped,
	};
}

/** Read the counts of Vitest's report. @throws in Chinese, if it was not written */
export function readUnitCounts(file: string): Counts {
	const report = readReport(file);
	return {
		passed: Number(report.numPassedTests ?? 0),
		failed: Number(report.numFailedTests ?? 0),
		skipped: Number(report.numPendingTests ?? 0),
	};
}

/** Read the counts of Playwright's report. @throws in Chinese, if it was not written */
export function readBrowserCounts(file: string): Counts {
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
