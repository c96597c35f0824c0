import { spawnSync } from "node:child_process";
import { findProgram } from "./find-program.ts";

const MINUTES = 60_000;

/** Install Debian packages, if this can be done as root without questions. */
export function installDebians(...packages: readonly string[]): void {
	if (process.getuid?.() !== 0 || !findProgram("apt-get")) return;
	const names = packages.join("、");
	for (const [says, ...options] of [
		[`1/2 正在取 Debian 的软件清单，要装 ${names}……`, "update", "-qq"],
		[
			`2/2 正在下载、安装 ${names}，要一两分钟……`,
			...["install", "-qq", "-y", "--no-install-recommends", ...packages],
		],
	]) {
		console.log(says);
		spawnSync("apt-get", options, {
			stdio: ["ignore", "ignore", "inherit"],
			timeout: 10 * MINUTES,
			env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
		});
	}
}
