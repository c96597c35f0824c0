import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";

/**
 * Install what the wiki is compared with into a folder of its own, unless it
 * is there already.
 *
 * @throws where npm fails
 */
export function installPeers(folder: string): void {
	const installed = changedAt(join(folder, "node_modules/.package-lock.json"));
	if (installed >= changedAt(join(folder, "package-lock.json"))) return;
	console.log(
		"Installing what the wiki is compared with: several minutes the first time …",
	);
	const { status } = spawnSync(
		"npm",
		[
			...["install", "--no-save", "--ignore-scripts"],
			...["--no-audit", "--no-fund", "--loglevel=error"],
		],
		{ cwd: folder, stdio: "inherit", shell: process.platform === "win32" },
	);
	if (status !== 0) throw new Error("npm install failed in bench/.");
}

function changedAt(file: string): number {
	return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
