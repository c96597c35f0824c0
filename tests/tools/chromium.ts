import { findInstalled } from "./find-browser.ts";

const path = process.env.CHROMIUM_PATH || findInstalled();
const isRoot = process.getuid?.() === 0;

/** Chromium's arguments, which switch off its requests to its maker's hosts. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
	...(isRoot ? ["--no-sandbox"] : []),
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** Playwright's options to launch Chromium. */
export const CHROMIUM = {
	args: [
		...CHROMIUM_ARGUMENTS,
		// One process less per browser; tried only on Linux, where tests run most.
		...(process.platform === "linux" ? ["--in-process-gpu"] : []),
	],
	...(path ? { executablePath: path } : {}),
};
