import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Engine } from "./find-engine.ts";

const MINUTES = 60_000;

/** Find Playwright's own browser, if it has been downloaded. */
export function findPlaywrights(engine: Engine): string | undefined {
	// A separate process also finds what was downloaded since this one started.
	const script = `import("@playwright/test").then((all) => console.log(all.${engine}.executablePath()))`;
	const { stdout } = spawnSync(process.execPath, ["-e", script], {
		encoding: "utf8",
	});
	const path = stdout.trim();
	return path && existsSync(path) ? path : undefined;
}

/** Download Playwright's own browser, if possible. */
export function downloadPlaywrights(engine: Engine): string | undefined {
	console.log(`正在下载 Playwright 的 ${engine}……`);
	const { status } = spawnSync("npx", ["playwright", "install", engine], {
		stdio: "ignore",
		timeout: 10 * MINUTES,
		shell: process.platform === "win32",
	});
	return status === 0 ? findPlaywrights(engine) : undefined;
}
