import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["tests/unit/**/*.test.ts"],
		// Property tests take seconds on a busy machine.
		testTimeout: 60_000,
		hookTimeout: 120_000,
		// Files need no isolation: the core has no state.
		isolate: false,
		maxWorkers: "100%",
		reporters: ["default", "json"],
		outputFile: { json: "test-results/unit.json" },
		coverage: {
			include: ["src/core/**/*.ts"],
			reporter: ["text-summary", ["text", { skipFull: true }]],
			thresholds: { branches: 100, functions: 100, lines: 100 },
		},
	},
});
