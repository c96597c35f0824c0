import { findBrowser } from "./find-browser.ts";
import { findProgram } from "./find-program.ts";
import { installDebians } from "./install-debians.ts";
import { downloadPlaywrights, findPlaywrights } from "./playwrights-browser.ts";

export const ENGINES = ["chromium", "firefox", "webkit"] as const;
export type Engine = (typeof ENGINES)[number];

/** How a browser is driven: by Playwright's protocol or a standard one. */
export interface Launch {
	readonly by: "playwright" | "bidi" | "webdriver";
	/** Program of the browser; for WebDriver, of the driver. */
	readonly path: string;
}

/** Find an engine's browser, or install it if possible. */
export function findEngine(engine: Engine): Launch | undefined {
	if (engine === "chromium") return playwright(findBrowser());
	const find = engine === "firefox" ? findFirefox : findWebKit;
	const found =
		playwright(findPlaywrights(engine)) ??
		find() ??
		playwright(downloadPlaywrights(engine));
	if (found) return found;
	installDebians(
		...(engine === "firefox" ? ["firefox-esr"] : ["webkit2gtk-driver", "xvfb"]),
		"fonts-noto-cjk",
	);
	return find();
}

function playwright(path: string | undefined): Launch | undefined {
	return path ? { by: "playwright", path } : undefined;
}

function findFirefox(): Launch | undefined {
	const path = findProgram("firefox", "firefox-esr");
	return path ? { by: "bidi", path } : undefined;
}

/** Find WebKitGTK's driver, and `xvfb-run`, which gives it a display. */
function findWebKit(): Launch | undefined {
	const path = findProgram("WebKitWebDriver");
	return path && findProgram("xvfb-run")
		? { by: "webdriver", path }
		: undefined;
}
