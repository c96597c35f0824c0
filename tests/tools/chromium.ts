import { findInstalled } from "./find-browser.ts";

const path = process.env.CHROMIUM_PATH || findInstalled();
const isRoot = process.getuid?.() === 0;

/** How Chromium is started; its own requests to its maker's hosts are off. */
export const CHROMIUM = {
	args: [
		...(isRoot ? ["--no-sandbox"] : []),
		"--disable-gpu",
		"--disable-quic",
		"--no-first-run",
		"--disable-background-networking",
		"--disable-component-update",
		"--disable-sync",
	],
	...(path ? { executablePath: path } : {}),
};
