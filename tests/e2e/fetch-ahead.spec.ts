import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { SpoiledSite } from "./spoiled-site.ts";
import { expect, test } from "./wiki.ts";

const PAGE = /\/$/;
const FETCH_AHEAD = /\/assets\/fetch-ahead-/;

/** Browsers that know rules prefetch by themselves: here no page has any. */
let site: SpoiledSite;
let url = "";
test.beforeEach(async ({ page: _ }, { parallelIndex }) => {
	site = SpoiledSite.copy(`ahead-${parallelIndex}`);
	const files = readdirSync(site.folder, { recursive: true, encoding: "utf8" });
	for (const file of files.filter((name) => name.endsWith("index.html"))) {
		site.write(file, site.read(file).replace(/"speculationrules"/, '"none"'));
	}
	url = await site.serve();
});
test.afterEach(() => site.close());

test("fetches the pages whose links are in view, and answers the tap from them", async ({
	page,
}) => {
	await takeAway(page);
	await page.goto(url);
	await expect.poll(() => asked().length).toBeGreaterThan(2);
	const link = page.locator('#main a[href="phones/"]').first();
	await expect.poll(asked).toContain("/phones/");
	expect(new Set(asked()).size).toBe(asked().length);
	expect(asked().filter((path) => path === "/")).toHaveLength(1);
	await link.click();
	await expect(page).toHaveURL(/\/phones\/$/);
	await expect(page.locator("h1")).toBeInViewport();
	expect(asked().filter((path) => path === "/phones/")).toHaveLength(1);
});

test("fetches a page at once whose link is about to be followed", async ({
	page,
}) => {
	await takeAway(page);
	await page.goto(`${url}phones/`);
	const links = page.locator('#main a[href$="/"]:not([target])');
	const last = links.last();
	const address = new URL(String(await last.getAttribute("href")), page.url());
	await last.hover();
	await expect.poll(asked).toContain(decodeURI(address.pathname));
});

test("fetches nothing for who saves data", async ({ page }) => {
	await takeAway(page);
	await page.addInitScript(() =>
		Object.defineProperty(navigator, "connection", {
			value: { saveData: true },
		}),
	);
	await page.goto(url);
	await page.waitForLoadState("networkidle");
	expect(asked()).toEqual(["/"]);
	expect(site.requests.some((path) => FETCH_AHEAD.test(path))).toBe(false);
});

test("leaves it to the worker where there is one", async ({ page }) => {
	await page.addInitScript(() =>
		Reflect.deleteProperty(HTMLScriptElement, "supports"),
	);
	// The other's pages no longer fit their digests.
	const whole = new SpoiledSite();
	await page.goto(await whole.serve());
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.reload();
	await page.waitForLoadState("networkidle");
	const loaded = await page.evaluate(() =>
		performance.getEntriesByType("resource").map(({ name }) => name),
	);
	expect(loaded.some((name) => FETCH_AHEAD.test(name))).toBe(false);
	whole.close();
});

/** Pages that the server was asked for. */
function asked(): readonly string[] {
	return site.requests
		.filter((path) => PAGE.test(path))
		.map((path) => decodeURI(path));
}

/** A browser inside an app on an iPhone has neither workers nor rules. */
async function takeAway(page: Page): Promise<void> {
	await page.addInitScript(() => {
		Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
		Reflect.deleteProperty(HTMLScriptElement, "supports");
	});
}
