import { chromium } from "@playwright/test";
import { CHROMIUM } from "../tools/chromium.ts";
import type { Engine, Launch } from "../tools/find-engine.ts";

export type Launches = Readonly<Partial<Record<Engine, Launch>>>;

/** The browsers that the tests' runner has found; Chromium alone without it. */
export function readLaunches(): Launches {
	const { BROWSERS } = process.env;
	if (BROWSERS) return JSON.parse(BROWSERS);
	return {
		chromium: {
			by: "playwright",
			path: CHROMIUM.executablePath ?? chromium.executablePath(),
		},
	};
}
