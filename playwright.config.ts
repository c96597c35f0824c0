import { availableParallelism } from "node:os";
import {
	defineConfig,
	devices,
	type PlaywrightTestConfig,
} from "@playwright/test";
import { readLaunches } from "./tests/browsers/launches.ts";
import { readServed } from "./tests/servers/served.ts";
import type { ServerOptions } from "./tests/servers/server-test.ts";
import { CHROMIUM } from "./tests/tools/chromium.ts";
import { DOCSIFY, EDITING, READY, STATIC } from "./tests/tools/hosts.ts";

/** Files whose tests bring their own host, or use both. */
const APART = [
	"dist.spec.ts",
	"editing.spec.ts",
	"live.spec.ts",
	"soak.spec.ts",
];
/** Files that test the static pages only. */
const STATIC_ONLY = [
	"bad-deploy.spec.ts",
	"bad-network.spec.ts",
	"broken-page.spec.ts",
	"browser-targets.spec.ts",
	"fetch-ahead.spec.ts",
	"in-app.spec.ts",
	"looks.spec.ts",
	"offline-pack.spec.ts",
	"offline.spec.ts",
	"shift.spec.ts",
	"static.spec.ts",
];
/** Tests that may differ on a wide screen or with a keyboard. */
const WIDE = /@wide/;
/** Tests that are the same in both hosts and run on the static pages alone. */
const ONCE = /@once/;

/** Options of the projects that drive browsers by their own protocol. */
const ENGINE = {
	testDir: "tests/browsers",
	timeout: 240_000,
	expect: { timeout: 20_000 },
};

/** Nobody looks at the drawing: fewer pixels are faster. */
const PHONE = {
	...devices["Pixel 5"],
	viewport: { width: 390, height: 844 },
	deviceScaleFactor: 1,
};
const DESKTOP = {
	...devices["Desktop Chrome"],
	viewport: { width: 1280, height: 800 },
};

const { PART } = process.env;
/** Projects that `npm test` runs; `npm run test:all` runs the others too. */
const QUICK = ["chromium", "journeys", "live"];
const isQuick = ({ name = "" }) => QUICK.includes(name);

const projects: NonNullable<PlaywrightTestConfig<ServerOptions>["projects"]> = [
	{
		// The longest tests start first.
		name: "soak",
		testMatch: "soak.spec.ts",
		use: { ...PHONE, baseURL: STATIC.wiki.url },
	},
	{
		name: "editing",
		testMatch: "editing.spec.ts",
		use: { ...DESKTOP, baseURL: `http://127.0.0.1:${EDITING.port}` },
	},
	// The quick part leaves its browser's link tests to the rest.
	{ ...ENGINE, name: "chromium links", testMatch: "links.spec.ts" },
	...Object.keys(readLaunches()).map((name) => ({
		...ENGINE,
		name,
		testIgnore: name === "chromium" ? "links.spec.ts" : [],
	})),
	{
		name: "journeys",
		testMatch: "journeys.spec.ts",
		use: { ...PHONE, baseURL: STATIC.wiki.url },
	},
	{ name: "live", testMatch: ["live.spec.ts", "dist.spec.ts"], use: PHONE },
	{
		name: "static",
		testMatch: [
			"pasting.spec.ts",
			"plan.spec.ts",
			"security.spec.ts",
			"shell.spec.ts",
			...STATIC_ONLY,
		],
		use: { ...PHONE, baseURL: STATIC.wiki.url },
	},
	{
		name: "phone",
		testIgnore: [...APART, ...STATIC_ONLY, "journeys.spec.ts"],
		grepInvert: ONCE,
		use: PHONE,
	},
	{
		name: "desktop",
		testIgnore: [...APART, ...STATIC_ONLY, "journeys.spec.ts"],
		grep: WIDE,
		use: DESKTOP,
	},
	...readServed().map((served) => ({
		name: `${served.server.name} ${served.base}`,
		testDir: "tests",
		// Journeys and releases run once on each server and on each path.
		testMatch:
			(served.server.name === "nginx") === (served.base === "/")
				? ["e2e/journeys.spec.ts", "servers/*.spec.ts"]
				: "servers/headers.spec.ts",
		use: { ...PHONE, served, baseURL: served.origin + served.base },
	})),
];

export default defineConfig<ServerOptions>({
	testDir: "tests/e2e",
	outputDir: "test-results/failures",
	timeout: 120_000,
	// Long: only what never comes should miss it, however busy the machine.
	expect: { timeout: 15_000 },
	fullyParallel: true,
	// One more than cores: tests also wait.
	workers: availableParallelism() + 1,
	// A busy machine may miss a deadline; on CI, a test fails after three attempts.
	retries: process.env.CI ? 2 : 0,
	forbidOnly: Boolean(process.env.CI),
	reporter: [
		["./tests/tools/progress-reporter.ts"],
		["json", { outputFile: process.env.REPORT ?? "test-results/e2e.json" }],
	],
	use: {
		baseURL: DOCSIFY.wiki.url,
		locale: "zh-CN",
		timezoneId: "America/New_York",
		launchOptions: CHROMIUM,
	},
	projects: projects.filter(
		(project) => !PART || isQuick(project) === (PART === "quick"),
	),
	webServer: {
		command: "node --import tsx tests/tools/serve-hosts.ts",
		url: `http://127.0.0.1:${READY.port}`,
		timeout: 240_000,
		reuseExistingServer: false,
		gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
	},
});
