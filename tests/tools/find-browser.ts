import { findProgram, isProgram } from "./find-program.ts";
import { installDebians } from "./install-debians.ts";
import { downloadPlaywrights, findPlaywrights } from "./playwrights-browser.ts";

/** Chromium without windows, which starts a page in half the time. */
const SHELL = "chromium-headless-shell";
const COMMANDS = [
	"chromium",
	"chromium-browser",
	"google-chrome",
	"google-chrome-stable",
	"chrome",
];

const PLACES = [
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
	"C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Find a Chromium for the browser tests: `CHROMIUM_PATH`, an installed one,
 * Playwright's own, Debian's package; installed if there is none.
 *
 * @param isWhole whether it must be able to prerender pages, as on a reader's
 * machine
 * @throws in Chinese, with the command to run, if none can be had
 */
export function findBrowser(isWhole = false): string {
	const asked = process.env.CHROMIUM_PATH;
	if (asked && !isProgram(asked)) {
		throw new Error(
			`CHROMIUM_PATH 指向的“${asked}”不是可以运行的程序，请改正或去掉它。`,
		);
	}
	const found =
		asked ||
		findInstalled(isWhole) ||
		findPlaywrights("chromium") ||
		downloadPlaywrights("chromium") ||
		installChromium(isWhole);
	if (found) return found;
	throw new Error(
		"没有找到 Chromium，也装不上。请运行：npx playwright install --with-deps chromium",
	);
}

/** Find a Chromium installed on the system. */
export function findInstalled(isWhole = false): string | undefined {
	const commands = isWhole ? COMMANDS : [SHELL, ...COMMANDS];
	return findProgram(...commands) ?? PLACES.find(isProgram);
}

function installChromium(isWhole: boolean): string | undefined {
	installDebians(isWhole ? "chromium" : SHELL, "fonts-noto-cjk");
	return findInstalled(isWhole);
}
