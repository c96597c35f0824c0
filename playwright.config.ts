import { defineConfig, devices } from "@playwright/test";

const PORT = 3199;
/** Where the docsify host is served. */
export const DOCSIFY_HOST = `http://127.0.0.1:${PORT}`;
/** Static pages must hold under any path. */
const STATIC = [
	{ name: "static", port: 3198, base: "/wiki/" },
	{ name: "root", port: 3197, base: "/" },
];
/** What only the docsify host, or only the static pages, are asked. */
const STATIC_ONLY = [
	"bad-deploy.spec.ts",
	"bad-network.spec.ts",
	"dist.spec.ts",
	"floor.spec.ts",
	"in-app.spec.ts",
	"journeys.spec.ts",
	"looks.spec.ts",
	"offline.spec.ts",
	"shift.spec.ts",
	"soak.spec.ts",
	"static.spec.ts",
];
/** An editor's own copy of the project, with its own server. */
const EDITING = { spec: "editing.spec.ts", port: 3196 };
const isRoot = process.getuid?.() === 0;

/** Chromium's own requests to its maker's hosts are off. */
const QUIET = [
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

const { CHROMIUM_PATH } = process.env;

/** How Chromium is started. */
export const CHROMIUM = {
	args: isRoot ? ["--no-sandbox", ...QUIET] : QUIET,
	...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
};

export default defineConfig({
	testDir: "tests/e2e",
	outputDir: "test-results/e2e",
	timeout: 90_000,
	fullyParallel: true,
	workers: 2,
	// A busy machine may miss a deadline once; twice is a failure.
	retries: process.env.CI ? 1 : 0,
	forbidOnly: Boolean(process.env.CI),
	reporter: [["dot"], ["json", { outputFile: "test-results/e2e.json" }]],
	use: {
		baseURL: DOCSIFY_HOST,
		locale: "zh-CN",
		timezoneId: "America/New_York",
		launchOptions: CHROMIUM,
	},
	projects: [
		{
			name: "phone",
			testIgnore: [EDITING.spec, ...STATIC_ONLY],
			use: {
				...devices["Pixel 5"],
				viewport: { width: 390, height: 844 },
			},
		},
		{
			name: "desktop",
			// Links are opened on phones; where they lead does not hang on the size.
			testIgnore: [
				EDITING.spec,
				"links.spec.ts",
				"security.spec.ts",
				...STATIC_ONLY,
			],
			use: {
				...devices["Desktop Chrome"],
				viewport: { width: 1280, height: 800 },
			},
		},
		{
			name: "editing",
			testMatch: EDITING.spec,
			use: {
				...devices["Desktop Chrome"],
				baseURL: `http://127.0.0.1:${EDITING.port}`,
			},
		},
		...STATIC.map(({ name, port, base }) => ({
			name,
			testMatch:
				base === "/"
					? "journeys.spec.ts"
					: ["pasting.spec.ts", "plan.spec.ts", "security.spec.ts", ...STATIC_ONLY],
			use: {
				...devices["Pixel 5"],
				viewport: { width: 390, height: 844 },
				baseURL: `http://127.0.0.1:${port}${base}`,
			},
		})),
	],
	webServer: [
		{
			command: "node --import tsx src/node/start.ts",
			url: DOCSIFY_HOST,
			env: { PORT: String(PORT), HOST: "127.0.0.1" },
			reuseExistingServer: false,
		},
		...STATIC.map(({ name, port, base }) => ({
			command:
				"node --import tsx src/node/build.ts && node --import tsx src/node/preview.ts",
			url: `http://127.0.0.1:${port}${base}`,
			env: {
				PORT: String(port),
				HOST: "127.0.0.1",
				BASE: base,
				DIST: `test-results/dist-${name}`,
			},
			reuseExistingServer: false,
		})),
	],
});
