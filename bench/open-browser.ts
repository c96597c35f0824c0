import { type Browser, chromium } from "@playwright/test";
import { findBrowser } from "../tests/tools/find-browser.ts";

/** As in `playwright.config.ts`: no requests of Chromium's own. */
export const QUIET = [
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** One Chromium for all measurements. */
export function openBrowser(): Promise<Browser> {
	const isRoot = process.getuid?.() === 0;
	return chromium.launch({
		executablePath: findBrowser(),
		args: isRoot ? ["--no-sandbox", ...QUIET] : QUIET,
	});
}
