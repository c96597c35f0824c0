import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { servePages } from "../../src/node/serve/serve-pages.ts";
import { findBrowser } from "./find-browser.ts";

const DIST = resolve(process.env.DIST || "dist");
const PICTURE = ".github/wiki.png";
/** A phone's window, in CSS pixels. */
const PHONE = { width: 390, height: 780 };
const GAP = 24;
const SCHEMES = ["light", "dark"] as const;
/** The picture's time, at which hotlines are answered. */
const OFFICE_HOURS = "2026-11-25T17:00:00+08:00";

try {
	if (!existsSync(DIST)) throw new Error("还没有网页：先运行 npm run build。");
	const server = servePages({ folder: DIST, base: "/" });
	await new Promise<void>((listening) =>
		server.listen(0, "127.0.0.1", listening),
	);
	const address = server.address();
	const port = typeof address === "object" && address ? address.port : 0;
	const browser = await chromium.launch({
		executablePath: findBrowser(),
		args: ["--disable-gpu"],
	});
	const phones: Buffer[] = [];
	for (const scheme of SCHEMES) {
		phones.push(await takePhone(browser, `http://127.0.0.1:${port}/`, scheme));
	}
	await putBeside(browser, phones);
	await browser.close();
	console.log(`${PICTURE} 画好了。`);
	process.exit();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/** Take a screenshot of the home page, looking up a prefix. */
async function takePhone(
	browser: Browser,
	url: string,
	colorScheme: (typeof SCHEMES)[number],
): Promise<Buffer> {
	const context = await browser.newContext({
		...{ viewport: PHONE, colorScheme, serviceWorkers: "block" },
		...{ locale: "zh-CN", timezoneId: "Asia/Shanghai" },
	});
	await context.clock.setFixedTime(OFFICE_HOURS);
	const page = await context.newPage();
	await page.goto(url);
	await page.getByRole("textbox", { name: "商户编号" }).fill("822");
	await page.locator("merchant-lookup [data-institution]").waitFor();
	const taken = await page.screenshot();
	await context.close();
	return taken;
}

async function putBeside(
	browser: Browser,
	phones: readonly Buffer[],
): Promise<void> {
	const width = phones.length * (PHONE.width + GAP) - GAP;
	const page = await browser.newPage({
		viewport: { width, height: PHONE.height },
	});
	const images = phones.map(
		(phone) => `<img src="data:image/png;base64,${phone.toString("base64")}">`,
	);
	await page.setContent(
		`<body style="margin:0;display:flex;gap:${GAP}px">${images.join("")}`,
	);
	await page.screenshot({ path: PICTURE, omitBackground: true });
}
