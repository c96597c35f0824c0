import { type Browser, chromium } from "@playwright/test";
import { CHROMIUM_ARGUMENTS } from "../tests/tools/chromium.ts";
import { findBrowser } from "../tests/tools/find-browser.ts";

/** One Chromium for all measurements. */
export function openBrowser(): Promise<Browser> {
	return chromium.launch({
		executablePath: findBrowser(true),
		args: [...CHROMIUM_ARGUMENTS],
	});
}
