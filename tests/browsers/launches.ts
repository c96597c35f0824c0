import { chromium } from "@playwright/test";
import type { Engine, Launch } from "../tools/find-engine.ts";

export type Launches = Readonly<Partial<Record<Engine, Launch>>>;

/** The browsers that the tests' runner has found; Chromium alone without it. */
export function readLaunches(): Launches {
	const { BROWSERS, CHROMIUM_PATH } = process.env;
	if (BROWSERS) return JSON.parse(BROWSERS);
	return {
		chromium: {
			by: "playwright",
			path: CHROMIUM_PATH ?? chromium.executablePath(),
		},
	};
}
