import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Engine } from "./find-engine.ts";

const MINUTES = 60_000;

/** Playwright's own browser, where it has been downloaded. */
export function findPlaywrights(engine: Engine): string | undefined {
	// Asked in a process of its own: what was missing then is found now.
	const script = `import("@playwright/test").then((all) => console.log(all.${engine}.executablePath()))`;
	const { stdout } = spawnSync(process.execPath, ["-e", script], {
		encoding: "utf8",
	});
	const path = stdout.trim();
	return path && existsSync(path) ? path : undefined;
}

/** Download Playwright's own browser, where that can be had. */
export function downloadPlaywrights(engine: Engine): string | undefined {
	console.log(`正在下载 Playwright 的 ${engine}……`);
	const { status } = spawnSync("npx", ["playwright", "install", engine], {
		stdio: "ignore",
		timeout: 10 * MINUTES,
		shell: process.platform === "win32",
	});
	return status === 0 ? findPlaywrights(engine) : undefined;
}
