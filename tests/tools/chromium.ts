import { findInstalled } from "./find-browser.ts";

const path = process.env.CHROMIUM_PATH || findInstalled();
const isRoot = process.getuid?.() === 0;

/** Chromium's arguments: its own requests to its maker's hosts are off. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
	...(isRoot ? ["--no-sandbox"] : []),
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** How Playwright starts Chromium. */
export const CHROMIUM = {
	args: [
		...CHROMIUM_ARGUMENTS,
		// One process less a browser; tried where tests are run most.
		...(process.platform === "linux" ? ["--in-process-gpu"] : []),
	],
	...(path ? { executablePath: path } : {}),
};
