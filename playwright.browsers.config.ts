import { defineConfig } from "@playwright/test";
import { readLaunches } from "./tests/browsers/launches.ts";

/** The docsify host; the static pages are served, and taken away, by each test. */
export const DOCSIFY = "http://127.0.0.1:3196";

export default defineConfig({
	testDir: "tests/browsers",
	outputDir: "test-results/browsers",
	timeout: 240_000,
	expect: { timeout: 20_000 },
	fullyParallel: true,
	workers: 2,
	// A busy machine may miss a deadline once; twice is a failure.
	retries: process.env.CI ? 1 : 0,
	forbidOnly: Boolean(process.env.CI),
	reporter: [["dot"], ["json", { outputFile: "test-results/browsers.json" }]],
	projects: Object.keys(readLaunches()).map((name) => ({ name })),
	webServer: {
		command: "node --import tsx src/node/start.ts",
		url: DOCSIFY,
		env: { PORT: new URL(DOCSIFY).port, HOST: "127.0.0.1" },
		reuseExistingServer: false,
	},
});
