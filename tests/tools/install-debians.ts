import { spawnSync } from "node:child_process";
import { findProgram } from "./find-program.ts";

const MINUTES = 60_000;

/** Install packages of Debian, where that can be done without asking anybody. */
export function installDebians(...packages: readonly string[]): void {
	if (process.getuid?.() !== 0 || !findProgram("apt-get")) return;
	console.log(`正在安装 Debian 的 ${packages.join("、")}……`);
	for (const options of [
		["update", "-qq"],
		["install", "-qq", "-y", "--no-install-recommends", ...packages],
	]) {
		spawnSync("apt-get", options, {
			stdio: ["ignore", "ignore", "inherit"],
			timeout: 10 * MINUTES,
			env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
		});
	}
}
