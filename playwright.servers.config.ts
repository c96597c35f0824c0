import { defineConfig, devices } from "@playwright/test";
import { CHROMIUM } from "./playwright.config.ts";
import { readServed } from "./tests/servers/served.ts";
import type { ServerOptions } from "./tests/servers/server-test.ts";

const served = readServed();

export default defineConfig<ServerOptions>({
	testDir: "tests",
	testMatch:
		served.length > 0 ? ["e2e/journeys.spec.ts", "servers/*.spec.ts"] : [],
	outputDir: "test-results/servers",
	timeout: 90_000,
	fullyParallel: true,
	workers: 2,
	// A busy machine may miss a deadline once; twice is a failure.
	retries: process.env.CI ? 1 : 0,
	forbidOnly: Boolean(process.env.CI),
	reporter: [["dot"], ["json", { outputFile: "test-results/servers.json" }]],
	use: {
		...devices["Pixel 5"],
		locale: "zh-CN",
		timezoneId: "America/New_York",
		launchOptions: CHROMIUM,
	},
	projects: served.map((each) => ({
		name: `${each.server.name} ${each.base}`,
		use: { served: each, baseURL: each.origin + each.base },
	})),
});
