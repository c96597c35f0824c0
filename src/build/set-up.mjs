// Runs before the scripts of package.json, with nothing but Node.js: installs
// the packages when they are missing or older than the lockfile, then lets
// Node.js run TypeScript. (npm runs no "pre" scripts under ignore-scripts.)
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";

/** @param {string} file */
function changedAt(file) {
	return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

if (
	changedAt("node_modules/.package-lock.json") < changedAt("package-lock.json")
) {
	console.log("正在安装依赖……");
	const { status } = spawnSync(
		"npm",
		["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"],
		{ stdio: "inherit", shell: process.platform === "win32" },
	);
	if (status !== 0) {
		console.error("依赖没有装好。检查网络，然后重新运行同一条命令。");
		process.exit(1);
	}
}

await import("tsx");
