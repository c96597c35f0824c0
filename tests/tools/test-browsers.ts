import { spawnSync } from "node:child_process";
import { ENGINES, findEngine } from "./find-engine.ts";

const CONFIG = "playwright.browsers.config.ts";
const BUILT = "test-results/dist-browsers";
const HINT = "没有找到，也装不上；可以运行 npx playwright install --with-deps";

try {
	build();
	const found = ENGINES.map((engine) => [engine, findEngine(engine)] as const);
	for (const [engine, launch] of found) {
		if (!launch) console.log(`跳过 ${engine}：${HINT} ${engine}`);
	}
	const { status } = spawnSync(
		"npx",
		["playwright", "test", "--config", CONFIG, ...process.argv.slice(2)],
		{
			stdio: "inherit",
			env: {
				...process.env,
				BROWSERS: JSON.stringify(Object.fromEntries(found)),
			},
			shell: process.platform === "win32",
		},
	);
	process.exit(status ?? 1);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/** The pages that the tests serve. @throws when they cannot be built */
function build(): void {
	const { status } = spawnSync(
		process.execPath,
		["--import", "tsx", "src/node/build.ts"],
		{
			stdio: ["ignore", "ignore", "inherit"],
			env: { ...process.env, DIST: BUILT, BASE: "/wiki/" },
		},
	);
	if (status !== 0) throw new Error("网页没有写出来，原因见上面。");
}
