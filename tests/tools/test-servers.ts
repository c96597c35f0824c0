import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { findServer, SERVERS } from "./find-server.ts";
import { type RunningServer, startServer } from "./start-server.ts";

const CONFIG = "playwright.servers.config.ts";
/** Recipes must hold under any path. */
const BASES = { root: "/", wiki: "/wiki/" };
const HINT = "没有找到，也装不上；可以运行 sudo apt-get install";

const running: RunningServer[] = [];
try {
	const servers = SERVERS.flatMap((name) => {
		const server = findServer(name);
		if (!server) console.log(`跳过 ${name}：${HINT} ${name}`);
		return server ?? [];
	});
	if (servers.some(({ name, brotli }) => name === "nginx" && !brotli)) {
		console.log(
			`跳过 nginx 的 Brotli：${HINT} libnginx-mod-http-brotli-static`,
		);
	}
	const served: object[] = [];
	for (const [name, base] of Object.entries(BASES)) {
		const folder = resolve(`test-results/dist-servers-${name}`);
		build(folder, base);
		for (const server of servers) {
			const started = await startServer(server, `${folder}.servers`);
			running.push(started);
			served.push({ server, base, folder, origin: started.origin });
		}
	}
	process.exitCode = await test(served);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
} finally {
	await Promise.all(running.map((server) => server.stop()));
}

/** Run the tests; how they ended. */
async function test(served: readonly object[]): Promise<number> {
	const options = ["--config", CONFIG, "--pass-with-no-tests"];
	const child = spawn(
		"npx",
		["playwright", "test", ...options, ...process.argv.slice(2)],
		{
			stdio: "inherit",
			env: { ...process.env, SERVED: JSON.stringify(served) },
			shell: process.platform === "win32",
		},
	);
	const [status] = await once(child, "exit");
	return status ?? 1;
}

/** The pages that are served. @throws when they cannot be built */
function build(folder: string, base: string): void {
	const { status } = spawnSync(
		process.execPath,
		["--import", "tsx", "src/node/build.ts"],
		{
			stdio: ["ignore", "ignore", "inherit"],
			env: { ...process.env, DIST: folder, BASE: base, SITE_URL: "" },
		},
	);
	if (status !== 0) throw new Error("网页没有写出来，原因见上面。");
}
